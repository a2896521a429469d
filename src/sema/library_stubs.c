/*
 * library_stubs.c - what names of the standard library are, and in which versions.
 *
 * Made by scripts/typeshed from the facts of public type stubs; do not edit. Kinds
 * include subclasses: stubs say nothing about exact types.
 */
#include "sema/library_p.h"

/* clang-format off */
const char bn_stub_names[] =
    "abc\0" "ABC\0" "ABCMeta\0" "abstractclassmethod\0" "abstractproperty\0"
    "abstractstaticmethod\0" "update_abstractmethods\0" "aifc\0" "Aifc_read\0" "Aifc_write\0"
    "Error\0" "open\0" "openfp\0" "annotationlib\0" "Format\0" "ForwardRef\0"
    "annotations_to_string\0" "call_annotate_function\0" "call_evaluate_function\0"
    "get_annotate_from_class_namespace\0" "get_annotations\0" "type_repr\0" "antigravity\0"
    "geohash\0" "argparse\0" "Action\0" "ArgumentDefaultsHelpFormatter\0" "ArgumentError\0"
    "ArgumentParser\0" "ArgumentTypeError\0" "BooleanOptionalAction\0" "FileType\0"
    "HelpFormatter\0" "MetavarTypeHelpFormatter\0" "Namespace\0" "ONE_OR_MORE\0" "OPTIONAL\0"
    "PARSER\0" "REMAINDER\0" "RawDescriptionHelpFormatter\0" "RawTextHelpFormatter\0"
    "ZERO_OR_MORE\0" "array\0" "ArrayType\0" "ast\0" "AST\0" "Add\0" "And\0" "AnnAssign\0"
    "Assert\0" "Assign\0" "AsyncFor\0" "AsyncFunctionDef\0" "AsyncWith\0" "Attribute\0"
    "AugAssign\0" "AugLoad\0" "AugStore\0" "Await\0" "BinOp\0" "BitAnd\0" "BitOr\0" "BitXor\0"
    "BoolOp\0" "Break\0" "Bytes\0" "Call\0" "ClassDef\0" "Compare\0" "Constant\0" "Continue\0"
    "Del\0" "Delete\0" "Dict\0" "DictComp\0" "Div\0" "Ellipsis\0" "Eq\0" "ExceptHandler\0" "Expr\0"
    "Expression\0" "FloorDiv\0" "For\0" "FormattedValue\0" "FunctionDef\0" "FunctionType\0"
    "GeneratorExp\0" "Global\0" "Gt\0" "GtE\0" "If\0" "IfExp\0" "Import\0" "ImportFrom\0" "In\0"
    "Interactive\0" "Interpolation\0" "Invert\0" "Is\0" "IsNot\0" "JoinedStr\0" "LShift\0"
    "Lambda\0" "List\0" "ListComp\0" "Load\0" "Lt\0" "LtE\0" "MatMult\0" "Match\0" "MatchAs\0"
    "MatchClass\0" "MatchMapping\0" "MatchOr\0" "MatchSequence\0" "MatchSingleton\0" "MatchStar\0"
    "MatchValue\0" "Mod\0" "Module\0" "Mult\0" "Name\0" "NameConstant\0" "NamedExpr\0"
    "NodeTransformer\0" "NodeVisitor\0" "Nonlocal\0" "Not\0" "NotEq\0" "NotIn\0" "Num\0" "Or\0"
    "Param\0" "ParamSpec\0" "Pass\0" "Pow\0" "PyCF_OPTIMIZED_AST\0" "RShift\0" "Raise\0" "Return\0"
    "Set\0" "SetComp\0" "Slice\0" "Starred\0" "Store\0" "Str\0" "Sub\0" "Subscript\0" "Suite\0"
    "TemplateStr\0" "Try\0" "TryStar\0" "Tuple\0" "TypeAlias\0" "TypeIgnore\0" "TypeVar\0"
    "TypeVarTuple\0" "UAdd\0" "USub\0" "UnaryOp\0" "While\0" "With\0" "Yield\0" "YieldFrom\0"
    "alias\0" "arg\0" "arguments\0" "boolop\0" "cmpop\0" "compare\0" "comprehension\0" "dump\0"
    "excepthandler\0" "expr\0" "expr_context\0" "get_docstring\0" "get_source_segment\0"
    "iter_child_nodes\0" "iter_fields\0" "keyword\0" "main\0" "match_case\0" "mod\0" "operator\0"
    "pattern\0" "slice\0" "stmt\0" "type_ignore\0" "type_param\0" "unaryop\0" "unparse\0" "walk\0"
    "withitem\0" "asynchat\0" "async_chat\0" "simple_producer\0" "asyncio\0"
    "AbstractChildWatcher\0" "AbstractEventLoop\0" "AbstractEventLoopPolicy\0" "AbstractServer\0"
    "Barrier\0" "BaseEventLoop\0" "BaseProtocol\0" "BaseTransport\0" "BoundedSemaphore\0"
    "BrokenBarrierError\0" "BufferedProtocol\0" "CancelledError\0" "Condition\0"
    "DatagramProtocol\0" "DatagramTransport\0" "DefaultEventLoopPolicy\0" "Event\0" "EventLoop\0"
    "FastChildWatcher\0" "FrameCallGraphEntry\0" "Future\0" "FutureCallGraph\0" "Handle\0"
    "IncompleteReadError\0" "InvalidStateError\0" "IocpProactor\0" "LifoQueue\0"
    "LimitOverrunError\0" "Lock\0" "MultiLoopChildWatcher\0" "PidfdChildWatcher\0" "PriorityQueue\0"
    "ProactorEventLoop\0" "Protocol\0" "Queue\0" "QueueEmpty\0" "QueueFull\0" "QueueShutDown\0"
    "ReadTransport\0" "Runner\0" "SafeChildWatcher\0" "SelectorEventLoop\0" "Semaphore\0"
    "SendfileNotAvailableError\0" "Server\0" "StreamReader\0" "StreamReaderProtocol\0"
    "StreamWriter\0" "SubprocessProtocol\0" "SubprocessTransport\0" "Task\0" "TaskGroup\0"
    "ThreadedChildWatcher\0" "Timeout\0" "TimeoutError\0" "TimerHandle\0" "Transport\0"
    "WindowsProactorEventLoopPolicy\0" "WindowsSelectorEventLoopPolicy\0" "WriteTransport\0"
    "all_tasks\0" "as_completed\0" "capture_call_graph\0" "coroutine\0"
    "create_eager_task_factory\0" "create_task\0" "current_task\0" "eager_task_factory\0"
    "format_call_graph\0" "future_add_to_awaited_by\0" "future_discard_from_awaited_by\0" "gather\0"
    "get_child_watcher\0" "get_event_loop\0" "get_event_loop_policy\0" "get_running_loop\0"
    "iscoroutine\0" "iscoroutinefunction\0" "isfuture\0" "new_event_loop\0" "print_call_graph\0"
    "run_coroutine_threadsafe\0" "set_child_watcher\0" "set_event_loop\0" "set_event_loop_policy\0"
    "shield\0" "timeout\0" "timeout_at\0" "to_thread\0" "wrap_future\0" "asyncio.base_events\0"
    "asyncio.base_futures\0" "asyncio.base_subprocess\0" "BaseSubprocessTransport\0"
    "ReadSubprocessPipeProto\0" "WriteSubprocessPipeProto\0" "asyncio.constants\0"
    "FLOW_CONTROL_HIGH_WATER_SSL_READ\0" "FLOW_CONTROL_HIGH_WATER_SSL_WRITE\0"
    "SSL_SHUTDOWN_TIMEOUT\0" "THREAD_JOIN_TIMEOUT\0" "asyncio.coroutines\0" "asyncio.events\0"
    "BaseDefaultEventLoopPolicy\0" "asyncio.exceptions\0" "asyncio.format_helpers\0"
    "extract_stack\0" "asyncio.futures\0" "asyncio.graph\0" "asyncio.locks\0"
    "asyncio.proactor_events\0" "BaseProactorEventLoop\0" "asyncio.protocols\0" "asyncio.queues\0"
    "asyncio.runners\0" "asyncio.selector_events\0" "BaseSelectorEventLoop\0" "asyncio.sslproto\0"
    "AppProtocolState\0" "SSLAgainErrors\0" "SSLProtocol\0" "SSLProtocolState\0"
    "add_flowcontrol_defaults\0" "asyncio.streams\0" "FlowControlMixin\0" "asyncio.subprocess\0"
    "Process\0" "SubprocessStreamProtocol\0" "asyncio.taskgroups\0" "asyncio.tasks\0"
    "asyncio.threads\0" "asyncio.timeouts\0" "asyncio.tools\0" "CycleFoundException\0" "NodeType\0"
    "build_async_tree\0" "build_task_table\0" "display_awaited_by_tasks_table\0"
    "display_awaited_by_tasks_tree\0" "exit_with_permission_help_text\0" "get_all_awaited_by\0"
    "asyncio.transports\0" "asyncio.trsock\0" "TransportSocket\0" "asyncio.unix_events\0"
    "BaseChildWatcher\0" "asyncio.windows_events\0" "PipeServer\0" "asyncio.windows_utils\0"
    "PipeHandle\0" "Popen\0" "pipe\0" "asyncore\0" "ExitNow\0" "close_all\0" "compact_traceback\0"
    "dispatcher\0" "dispatcher_with_send\0" "file_dispatcher\0" "file_wrapper\0" "loop\0" "poll\0"
    "poll2\0" "poll3\0" "read\0" "readwrite\0" "socket_map\0" "write\0" "atexit\0" "register\0"
    "unregister\0" "audioop\0" "add\0" "adpcm2lin\0" "alaw2lin\0" "avg\0" "avgpp\0" "bias\0"
    "byteswap\0" "cross\0" "error\0" "findfactor\0" "findfit\0" "findmax\0" "getsample\0"
    "lin2adpcm\0" "lin2alaw\0" "lin2lin\0" "lin2ulaw\0" "max\0" "maxpp\0" "minmax\0" "mul\0"
    "ratecv\0" "reverse\0" "rms\0" "tomono\0" "tostereo\0" "ulaw2lin\0" "base64\0" "a85decode\0"
    "a85encode\0" "b16decode\0" "b16encode\0" "b32decode\0" "b32encode\0" "b32hexdecode\0"
    "b32hexencode\0" "b64decode\0" "b64encode\0" "b85decode\0" "b85encode\0" "decode\0"
    "decodebytes\0" "decodestring\0" "encode\0" "encodebytes\0" "encodestring\0"
    "standard_b64decode\0" "standard_b64encode\0" "urlsafe_b64decode\0" "urlsafe_b64encode\0"
    "z85decode\0" "z85encode\0" "bdb\0" "Bdb\0" "BdbQuit\0" "Breakpoint\0" "checkfuncname\0"
    "effective\0" "set_trace\0" "bdb.Breakpoint\0" "clearBreakpoints\0" "binascii\0"
    "ASCII85_ALPHABET\0" "BASE32HEX_ALPHABET\0" "BASE32_ALPHABET\0" "BASE64_ALPHABET\0"
    "BASE85_ALPHABET\0" "BINHEX_ALPHABET\0" "CRYPT_ALPHABET\0" "Incomplete\0"
    "URLSAFE_BASE64_ALPHABET\0" "UU_ALPHABET\0" "Z85_ALPHABET\0" "a2b_ascii85\0" "a2b_base32\0"
    "a2b_base64\0" "a2b_base85\0" "a2b_hex\0" "a2b_hqx\0" "a2b_qp\0" "a2b_uu\0" "b2a_ascii85\0"
    "b2a_base32\0" "b2a_base64\0" "b2a_base85\0" "b2a_hex\0" "b2a_hqx\0" "b2a_qp\0" "b2a_uu\0"
    "crc32\0" "crc_hqx\0" "hexlify\0" "rlecode_hqx\0" "rledecode_hqx\0" "unhexlify\0" "binhex\0"
    "BinHex\0" "FInfo\0" "HexBin\0" "LINELEN\0" "REASONABLY_LARGE\0" "RUNCHAR\0" "getfileinfo\0"
    "hexbin\0" "openrsrc\0" "bisect\0" "bisect_left\0" "bisect_right\0" "insort\0" "insort_left\0"
    "insort_right\0" "builtins\0" "ArithmeticError\0" "AssertionError\0" "AttributeError\0"
    "BaseException\0" "BaseExceptionGroup\0" "BlockingIOError\0" "BrokenPipeError\0" "BufferError\0"
    "BytesWarning\0" "ChildProcessError\0" "ConnectionAbortedError\0" "ConnectionError\0"
    "ConnectionRefusedError\0" "ConnectionResetError\0" "DeprecationWarning\0" "EOFError\0"
    "EncodingWarning\0" "EnvironmentError\0" "Exception\0" "ExceptionGroup\0" "FileExistsError\0"
    "FileNotFoundError\0" "FloatingPointError\0" "FutureWarning\0" "GeneratorExit\0" "IOError\0"
    "ImportCycleError\0" "ImportError\0" "ImportWarning\0" "IndentationError\0" "IndexError\0"
    "InterruptedError\0" "IsADirectoryError\0" "KeyError\0" "KeyboardInterrupt\0" "LookupError\0"
    "MemoryError\0" "ModuleNotFoundError\0" "NameError\0" "NotADirectoryError\0"
    "NotImplementedError\0" "OSError\0" "OverflowError\0" "PendingDeprecationWarning\0"
    "PermissionError\0" "ProcessLookupError\0" "PythonFinalizationError\0" "RecursionError\0"
    "ReferenceError\0" "ResourceWarning\0" "RuntimeError\0" "RuntimeWarning\0"
    "StopAsyncIteration\0" "StopIteration\0" "SyntaxError\0" "SyntaxWarning\0" "SystemError\0"
    "SystemExit\0" "TabError\0" "TypeError\0" "UnboundLocalError\0" "UnicodeDecodeError\0"
    "UnicodeEncodeError\0" "UnicodeError\0" "UnicodeTranslateError\0" "UnicodeWarning\0"
    "UserWarning\0" "ValueError\0" "Warning\0" "WindowsError\0" "ZeroDivisionError\0" "aiter\0"
    "all\0" "anext\0" "any\0" "ascii\0" "bin\0" "bool\0" "bytearray\0" "bytes\0" "callable\0"
    "chr\0" "classmethod\0" "complex\0" "delattr\0" "dict\0" "dir\0" "ellipsis\0" "enumerate\0"
    "exec\0" "filter\0" "float\0" "format\0" "frozendict\0" "frozenset\0" "function\0" "globals\0"
    "hasattr\0" "hash\0" "hex\0" "id\0" "input\0" "int\0" "isinstance\0" "issubclass\0" "len\0"
    "list\0" "map\0" "memoryview\0" "object\0" "oct\0" "ord\0" "print\0" "property\0" "range\0"
    "repr\0" "sentinel\0" "set\0" "setattr\0" "sorted\0" "staticmethod\0" "str\0" "super\0"
    "tuple\0" "type\0" "zip\0" "builtins.bytearray\0" "fromhex\0" "maketrans\0" "builtins.bytes\0"
    "builtins.complex\0" "from_number\0" "builtins.dict\0" "fromkeys\0" "builtins.float\0"
    "builtins.frozendict\0" "builtins.int\0" "from_bytes\0" "builtins.str\0" "bz2\0"
    "BZ2Compressor\0" "BZ2Decompressor\0" "BZ2File\0" "compress\0" "decompress\0" "cProfile\0"
    "Profile\0" "label\0" "run\0" "runctx\0" "calendar\0" "APRIL\0" "AUGUST\0" "Calendar\0"
    "DECEMBER\0" "Day\0" "FEBRUARY\0" "HTMLCalendar\0" "IllegalMonthError\0" "IllegalWeekdayError\0"
    "JANUARY\0" "JULY\0" "JUNE\0" "LocaleHTMLCalendar\0" "LocaleTextCalendar\0" "MARCH\0" "MAY\0"
    "Month\0" "NOVEMBER\0" "OCTOBER\0" "SEPTEMBER\0" "TextCalendar\0" "different_locale\0"
    "firstweekday\0" "formatstring\0" "leapdays\0" "month\0" "monthcalendar\0" "monthrange\0"
    "prcal\0" "prmonth\0" "prweek\0" "setfirstweekday\0" "standalone_month_abbr\0"
    "standalone_month_name\0" "timegm\0" "week\0" "weekday\0" "weekheader\0" "cgi\0"
    "FieldStorage\0" "MiniFieldStorage\0" "parse\0" "parse_header\0" "parse_multipart\0"
    "print_arguments\0" "print_directory\0" "print_environ\0" "print_environ_usage\0"
    "print_exception\0" "print_form\0" "test\0" "cgitb\0" "Hook\0" "enable\0" "grey\0" "handler\0"
    "html\0" "lookup\0" "reset\0" "scanvars\0" "small\0" "strong\0" "text\0" "chunk\0" "Chunk\0"
    "cmath\0" "acos\0" "acosh\0" "asin\0" "asinh\0" "atan\0" "atanh\0" "cos\0" "cosh\0" "e\0"
    "exp\0" "inf\0" "infj\0" "isclose\0" "isfinite\0" "isinf\0" "isnan\0" "log\0" "log10\0" "nan\0"
    "nanj\0" "phase\0" "pi\0" "polar\0" "rect\0" "sin\0" "sinh\0" "sqrt\0" "tan\0" "tanh\0" "tau\0"
    "cmd\0" "Cmd\0" "IDENTCHARS\0" "PROMPT\0" "code\0" "InteractiveConsole\0"
    "InteractiveInterpreter\0" "compile_command\0" "interact\0" "codecs\0" "BOM\0" "BOM32_BE\0"
    "BOM32_LE\0" "BOM64_BE\0" "BOM64_LE\0" "BOM_BE\0" "BOM_LE\0" "BOM_UTF16\0" "BOM_UTF16_BE\0"
    "BOM_UTF16_LE\0" "BOM_UTF32\0" "BOM_UTF32_BE\0" "BOM_UTF32_LE\0" "BOM_UTF8\0"
    "BufferedIncrementalDecoder\0" "BufferedIncrementalEncoder\0" "Codec\0" "CodecInfo\0"
    "EncodedFile\0" "IncrementalDecoder\0" "IncrementalEncoder\0" "StreamReaderWriter\0"
    "StreamRecoder\0" "ascii_decode\0" "ascii_encode\0" "backslashreplace_errors\0"
    "charmap_build\0" "charmap_decode\0" "charmap_encode\0" "code_page_decode\0"
    "code_page_encode\0" "escape_decode\0" "escape_encode\0" "getdecoder\0" "getencoder\0"
    "getincrementaldecoder\0" "getincrementalencoder\0" "getreader\0" "getwriter\0"
    "ignore_errors\0" "iterdecode\0" "iterencode\0" "latin_1_decode\0" "latin_1_encode\0"
    "lookup_error\0" "mbcs_decode\0" "mbcs_encode\0" "namereplace_errors\0" "oem_decode\0"
    "oem_encode\0" "raw_unicode_escape_decode\0" "raw_unicode_escape_encode\0" "readbuffer_encode\0"
    "register_error\0" "replace_errors\0" "strict_errors\0" "unicode_escape_decode\0"
    "unicode_escape_encode\0" "utf_16_be_decode\0" "utf_16_be_encode\0" "utf_16_decode\0"
    "utf_16_encode\0" "utf_16_ex_decode\0" "utf_16_le_decode\0" "utf_16_le_encode\0"
    "utf_32_be_decode\0" "utf_32_be_encode\0" "utf_32_decode\0" "utf_32_encode\0"
    "utf_32_ex_decode\0" "utf_32_le_decode\0" "utf_32_le_encode\0" "utf_7_decode\0" "utf_7_encode\0"
    "utf_8_decode\0" "utf_8_encode\0" "xmlcharrefreplace_errors\0" "codeop\0" "CommandCompiler\0"
    "Compile\0" "collections\0" "AsyncGenerator\0" "AsyncIterable\0" "AsyncIterator\0" "Awaitable\0"
    "ByteString\0" "Callable\0" "ChainMap\0" "Collection\0" "Container\0" "Coroutine\0" "Counter\0"
    "Generator\0" "Hashable\0" "ItemsView\0" "Iterable\0" "Iterator\0" "KeysView\0" "Mapping\0"
    "MappingView\0" "MutableMapping\0" "MutableSequence\0" "MutableSet\0" "OrderedDict\0"
    "Reversible\0" "Sequence\0" "Sized\0" "UserDict\0" "UserList\0" "UserString\0" "ValuesView\0"
    "defaultdict\0" "deque\0" "namedtuple\0" "collections.ChainMap\0" "collections.OrderedDict\0"
    "collections.UserDict\0" "collections.abc\0" "Buffer\0" "colorsys\0" "ONE_SIXTH\0" "ONE_THIRD\0"
    "TWO_THIRD\0" "hls_to_rgb\0" "hsv_to_rgb\0" "rgb_to_hls\0" "rgb_to_hsv\0" "rgb_to_yiq\0"
    "yiq_to_rgb\0" "compileall\0" "compile_dir\0" "compile_file\0" "compile_path\0"
    "compression.bz2\0" "compression.gzip\0" "BadGzipFile\0" "GzipFile\0" "compression.lzma\0"
    "CHECK_CRC32\0" "CHECK_CRC64\0" "CHECK_ID_MAX\0" "CHECK_NONE\0" "CHECK_SHA256\0"
    "CHECK_UNKNOWN\0" "FILTER_ARM\0" "FILTER_ARMTHUMB\0" "FILTER_DELTA\0" "FILTER_IA64\0"
    "FILTER_LZMA1\0" "FILTER_LZMA2\0" "FILTER_POWERPC\0" "FILTER_SPARC\0" "FILTER_X86\0"
    "FORMAT_ALONE\0" "FORMAT_AUTO\0" "FORMAT_RAW\0" "FORMAT_XZ\0" "LZMACompressor\0"
    "LZMADecompressor\0" "LZMAError\0" "LZMAFile\0" "MF_BT2\0" "MF_BT3\0" "MF_BT4\0" "MF_HC3\0"
    "MF_HC4\0" "MODE_FAST\0" "MODE_NORMAL\0" "PRESET_DEFAULT\0" "PRESET_EXTREME\0"
    "is_check_supported\0" "compression.zlib\0" "DEFLATED\0" "DEF_BUF_SIZE\0" "DEF_MEM_LEVEL\0"
    "MAX_WBITS\0" "ZLIBNG_VERSION\0" "ZLIB_RUNTIME_VERSION\0" "ZLIB_VERSION\0"
    "Z_BEST_COMPRESSION\0" "Z_BEST_SPEED\0" "Z_BLOCK\0" "Z_DEFAULT_COMPRESSION\0"
    "Z_DEFAULT_STRATEGY\0" "Z_FILTERED\0" "Z_FINISH\0" "Z_FIXED\0" "Z_FULL_FLUSH\0"
    "Z_HUFFMAN_ONLY\0" "Z_NO_COMPRESSION\0" "Z_NO_FLUSH\0" "Z_PARTIAL_FLUSH\0" "Z_RLE\0"
    "Z_SYNC_FLUSH\0" "Z_TREES\0" "adler32\0" "adler32_combine\0" "compressobj\0" "crc32_combine\0"
    "decompressobj\0" "compression.zstd\0" "COMPRESSION_LEVEL_DEFAULT\0" "CompressionParameter\0"
    "DecompressionParameter\0" "FrameInfo\0" "Strategy\0" "ZstdCompressor\0" "ZstdDecompressor\0"
    "ZstdDict\0" "ZstdError\0" "ZstdFile\0" "finalize_dict\0" "get_frame_info\0" "get_frame_size\0"
    "train_dict\0" "zstd_version\0" "zstd_version_info\0" "concurrent.futures\0" "ALL_COMPLETED\0"
    "BrokenExecutor\0" "Executor\0" "FIRST_COMPLETED\0" "FIRST_EXCEPTION\0"
    "InterpreterPoolExecutor\0" "ProcessPoolExecutor\0" "ThreadPoolExecutor\0" "wait\0"
    "concurrent.futures.interpreter\0" "BrokenInterpreterPool\0" "WorkerContext\0" "do_call\0"
    "concurrent.futures.interpreter.InterpreterPoolExecutor\0" "prepare_context\0"
    "concurrent.futures.interpreter.WorkerContext\0" "prepare\0" "concurrent.futures.process\0"
    "BrokenProcessPool\0" "concurrent.futures.thread\0" "BrokenThreadPool\0"
    "concurrent.futures.thread.ThreadPoolExecutor\0" "concurrent.futures.thread.WorkerContext\0"
    "concurrent.interpreters\0" "ExecutionFailed\0" "Interpreter\0" "InterpreterError\0"
    "InterpreterNotFoundError\0" "NotShareableError\0" "create\0" "create_queue\0" "get_current\0"
    "get_main\0" "is_shareable\0" "list_all\0" "configparser\0" "BasicInterpolation\0"
    "ConfigParser\0" "ConverterMapping\0" "DEFAULTSECT\0" "DuplicateOptionError\0"
    "DuplicateSectionError\0" "ExtendedInterpolation\0" "InterpolationDepthError\0"
    "InterpolationError\0" "InterpolationMissingOptionError\0" "InterpolationSyntaxError\0"
    "InvalidWriteError\0" "LegacyInterpolation\0" "MissingSectionHeaderError\0"
    "MultilineContinuationError\0" "NoOptionError\0" "NoSectionError\0" "ParsingError\0"
    "RawConfigParser\0" "SafeConfigParser\0" "SectionProxy\0" "UNNAMED_SECTION\0"
    "UnnamedSectionDisabledError\0" "contextlib\0" "AbstractAsyncContextManager\0"
    "AbstractContextManager\0" "AsyncContextDecorator\0" "AsyncExitStack\0" "ContextDecorator\0"
    "ExitStack\0" "aclosing\0" "asynccontextmanager\0" "chdir\0" "closing\0" "contextmanager\0"
    "nullcontext\0" "redirect_stderr\0" "redirect_stdout\0" "suppress\0" "contextvars\0" "Context\0"
    "ContextVar\0" "Token\0" "copy_context\0" "copy\0" "replace\0" "copyreg\0" "add_extension\0"
    "clear_extension_cache\0" "constructor\0" "pickle\0" "remove_extension\0" "crypt\0"
    "METHOD_BLOWFISH\0" "METHOD_CRYPT\0" "METHOD_MD5\0" "METHOD_SHA256\0" "METHOD_SHA512\0"
    "methods\0" "mksalt\0" "csv\0" "Dialect\0" "DictReader\0" "DictWriter\0" "QUOTE_NOTNULL\0"
    "QUOTE_STRINGS\0" "Sniffer\0" "excel\0" "excel_tab\0" "field_size_limit\0" "get_dialect\0"
    "list_dialects\0" "reader\0" "register_dialect\0" "unix_dialect\0" "unregister_dialect\0"
    "writer\0" "ctypes\0" "ARRAY\0" "Array\0" "BigEndianStructure\0" "BigEndianUnion\0" "CDLL\0"
    "CFUNCTYPE\0" "CField\0" "COMError\0" "CopyComPointer\0" "DllCanUnloadNow\0"
    "DllGetClassObject\0" "FormatError\0" "HRESULT\0" "LibraryLoader\0" "LittleEndianStructure\0"
    "LittleEndianUnion\0" "OleDLL\0" "POINTER\0" "PYFUNCTYPE\0" "PyDLL\0" "SetPointerType\0"
    "Structure\0" "Union\0" "WINFUNCTYPE\0" "WinDLL\0" "WinError\0" "addressof\0" "alignment\0"
    "byref\0" "c_bool\0" "c_buffer\0" "c_byte\0" "c_char\0" "c_char_p\0" "c_double\0"
    "c_double_complex\0" "c_float\0" "c_float_complex\0" "c_int\0" "c_int16\0" "c_int32\0"
    "c_int64\0" "c_int8\0" "c_long\0" "c_longdouble\0" "c_longdouble_complex\0" "c_longlong\0"
    "c_short\0" "c_size_t\0" "c_ssize_t\0" "c_time_t\0" "c_ubyte\0" "c_uint\0" "c_uint16\0"
    "c_uint32\0" "c_uint64\0" "c_uint8\0" "c_ulong\0" "c_ulonglong\0" "c_ushort\0" "c_void_p\0"
    "c_voidp\0" "c_wchar\0" "c_wchar_p\0" "create_string_buffer\0" "create_unicode_buffer\0"
    "get_errno\0" "get_last_error\0" "memoryview_at\0" "pointer\0" "py_object\0" "resize\0"
    "set_errno\0" "set_last_error\0" "sizeof\0" "string_at\0" "wstring_at\0" "ctypes.c_char_p\0"
    "from_param\0" "ctypes.c_void_p\0" "ctypes.c_wchar_p\0" "ctypes.macholib.dyld\0" "dyld_find\0"
    "dylib_info\0" "framework_find\0" "framework_info\0" "ctypes.macholib.dylib\0"
    "ctypes.macholib.framework\0" "ctypes.util\0" "dllist\0" "find_library\0" "find_msvcrt\0"
    "ctypes.wintypes\0" "ATOM\0" "BOOL\0" "BOOLEAN\0" "BYTE\0" "CHAR\0" "COLORREF\0" "DOUBLE\0"
    "DWORD\0" "FILETIME\0" "FLOAT\0" "HACCEL\0" "HANDLE\0" "HBITMAP\0" "HBRUSH\0" "HCOLORSPACE\0"
    "HCONV\0" "HCONVLIST\0" "HCURSOR\0" "HDC\0" "HDDEDATA\0" "HDESK\0" "HDROP\0" "HDWP\0"
    "HENHMETAFILE\0" "HFILE\0" "HFONT\0" "HGDIOBJ\0" "HGLOBAL\0" "HHOOK\0" "HICON\0" "HINSTANCE\0"
    "HKEY\0" "HKL\0" "HLOCAL\0" "HMENU\0" "HMETAFILE\0" "HMODULE\0" "HMONITOR\0" "HPALETTE\0"
    "HPEN\0" "HRGN\0" "HRSRC\0" "HSTR\0" "HSZ\0" "HTASK\0" "HWINSTA\0" "HWND\0" "INT\0" "LANGID\0"
    "LARGE_INTEGER\0" "LCID\0" "LCTYPE\0" "LGRPID\0" "LONG\0" "LPARAM\0" "LPBOOL\0" "LPBYTE\0"
    "LPCOLESTR\0" "LPCOLORREF\0" "LPCSTR\0" "LPCVOID\0" "LPCWSTR\0" "LPDWORD\0" "LPFILETIME\0"
    "LPHANDLE\0" "LPHKL\0" "LPINT\0" "LPLONG\0" "LPMSG\0" "LPOLESTR\0" "LPPOINT\0" "LPRECT\0"
    "LPRECTL\0" "LPSC_HANDLE\0" "LPSIZE\0" "LPSIZEL\0" "LPSTR\0" "LPUINT\0" "LPVOID\0"
    "LPWIN32_FIND_DATAA\0" "LPWIN32_FIND_DATAW\0" "LPWORD\0" "LPWSTR\0" "MSG\0" "OLESTR\0" "PBOOL\0"
    "PBOOLEAN\0" "PBYTE\0" "PCHAR\0" "PDWORD\0" "PFILETIME\0" "PFLOAT\0" "PHANDLE\0" "PHKEY\0"
    "PINT\0" "PLARGE_INTEGER\0" "PLCID\0" "PLONG\0" "PMSG\0" "POINT\0" "POINTL\0" "PPOINT\0"
    "PPOINTL\0" "PRECT\0" "PRECTL\0" "PSHORT\0" "PSIZE\0" "PSIZEL\0" "PSMALL_RECT\0" "PUINT\0"
    "PULARGE_INTEGER\0" "PULONG\0" "PUSHORT\0" "PWCHAR\0" "PWIN32_FIND_DATAA\0"
    "PWIN32_FIND_DATAW\0" "PWORD\0" "RECT\0" "RECTL\0" "RGB\0" "SC_HANDLE\0"
    "SERVICE_STATUS_HANDLE\0" "SHORT\0" "SIZE\0" "SIZEL\0" "SMALL_RECT\0" "UINT\0"
    "ULARGE_INTEGER\0" "ULONG\0" "USHORT\0" "VARIANT_BOOL\0" "WCHAR\0" "WIN32_FIND_DATAA\0"
    "WIN32_FIND_DATAW\0" "WORD\0" "WPARAM\0" "tagMSG\0" "tagPOINT\0" "tagRECT\0" "tagSIZE\0"
    "ctypes.wintypes.PCHAR\0" "ctypes.wintypes.PWCHAR\0" "dataclasses\0" "Field\0"
    "FrozenInstanceError\0" "InitVar\0" "KW_ONLY\0" "dataclass\0" "fields\0" "is_dataclass\0"
    "make_dataclass\0" "datetime\0" "UTC\0" "date\0" "time\0" "timedelta\0" "timezone\0" "tzinfo\0"
    "datetime.date\0" "fromisocalendar\0" "fromisoformat\0" "fromordinal\0" "fromtimestamp\0"
    "strptime\0" "today\0" "datetime.datetime\0" "combine\0" "now\0" "utcfromtimestamp\0" "utcnow\0"
    "datetime.time\0" "dbm\0" "whichdb\0" "dbm.dumb\0" "dbm.gnu\0" "dbm.ndbm\0" "library\0"
    "dbm.sqlite3\0" "BUILD_TABLE\0" "DELETE_KEY\0" "GET_SIZE\0" "ITER_KEYS\0" "LOOKUP_KEY\0"
    "REORGANIZE\0" "STORE_KV\0" "decimal\0" "Clamped\0" "ConversionSyntax\0" "Decimal\0"
    "DecimalException\0" "DecimalTuple\0" "DivisionByZero\0" "DivisionImpossible\0"
    "DivisionUndefined\0" "FloatOperation\0" "IEEEContext\0" "IEEE_CONTEXT_MAX_BITS\0" "Inexact\0"
    "InvalidContext\0" "InvalidOperation\0" "Overflow\0" "ROUND_05UP\0" "ROUND_CEILING\0"
    "ROUND_DOWN\0" "ROUND_FLOOR\0" "ROUND_HALF_DOWN\0" "ROUND_HALF_EVEN\0" "ROUND_HALF_UP\0"
    "ROUND_UP\0" "Rounded\0" "SPEC_VERSION\0" "Subnormal\0" "Underflow\0" "getcontext\0"
    "localcontext\0" "setcontext\0" "decimal.Decimal\0" "from_float\0" "difflib\0" "Differ\0"
    "HtmlDiff\0" "IS_CHARACTER_JUNK\0" "IS_LINE_JUNK\0" "SequenceMatcher\0" "context_diff\0"
    "diff_bytes\0" "get_close_matches\0" "ndiff\0" "restore\0" "unified_diff\0" "dis\0" "Bytecode\0"
    "COMPILER_FLAG_NAMES\0" "Instruction\0" "Positions\0" "code_info\0" "disassemble\0" "disco\0"
    "distb\0" "findlabels\0" "findlinestarts\0" "get_instructions\0" "hasarg\0" "hascompare\0"
    "hasconst\0" "hasexc\0" "hasfree\0" "hasjabs\0" "hasjrel\0" "hasjump\0" "haslocal\0" "hasname\0"
    "hasnargs\0" "opmap\0" "opname\0" "pretty_flags\0" "show_code\0" "stack_effect\0"
    "dis.Bytecode\0" "from_traceback\0" "dis.Instruction\0" "make\0" "distutils.archive_util\0"
    "make_archive\0" "make_tarball\0" "make_zipfile\0" "distutils.bcppcompiler\0" "BCPPCompiler\0"
    "distutils.ccompiler\0" "CCompiler\0" "gen_lib_options\0" "gen_preprocess_options\0"
    "get_default_compiler\0" "new_compiler\0" "show_compilers\0" "distutils.cmd\0" "Command\0"
    "distutils.command.bdist\0" "bdist\0" "show_formats\0" "distutils.command.bdist_dumb\0"
    "bdist_dumb\0" "distutils.command.bdist_msi\0" "PyDialog\0" "bdist_msi\0"
    "distutils.command.bdist_rpm\0" "bdist_rpm\0" "distutils.command.bdist_wininst\0"
    "bdist_wininst\0" "distutils.command.build\0" "build\0" "distutils.command.build_clib\0"
    "build_clib\0" "distutils.command.build_ext\0" "build_ext\0" "extension_name_re\0"
    "distutils.command.build_py\0" "Mixin2to3\0" "build_py\0" "build_py_2to3\0"
    "distutils.command.build_scripts\0" "build_scripts\0" "build_scripts_2to3\0" "first_line_re\0"
    "distutils.command.check\0" "HAS_DOCUTILS\0" "SilentReporter\0" "check\0"
    "distutils.command.clean\0" "clean\0" "distutils.command.config\0" "LANG_EXT\0" "config\0"
    "dump_file\0" "distutils.command.install\0" "HAS_USER_SITE\0" "INSTALL_SCHEMES\0"
    "SCHEME_KEYS\0" "WINDOWS_SCHEME\0" "install\0" "distutils.command.install_data\0"
    "install_data\0" "distutils.command.install_egg_info\0" "install_egg_info\0" "safe_name\0"
    "safe_version\0" "to_filename\0" "distutils.command.install_headers\0" "install_headers\0"
    "distutils.command.install_lib\0" "PYTHON_SOURCE_EXTENSION\0" "install_lib\0"
    "distutils.command.install_scripts\0" "install_scripts\0" "distutils.command.register\0"
    "distutils.command.sdist\0" "sdist\0" "distutils.command.upload\0" "upload\0"
    "distutils.config\0" "DEFAULT_PYPIRC\0" "PyPIRCCommand\0" "distutils.core\0" "Distribution\0"
    "Extension\0" "USAGE\0" "extension_keywords\0" "gen_usage\0" "run_setup\0" "setup\0"
    "setup_keywords\0" "distutils.cygwinccompiler\0" "CONFIG_H_NOTOK\0" "CONFIG_H_OK\0"
    "CONFIG_H_UNCERTAIN\0" "CygwinCCompiler\0" "Mingw32CCompiler\0" "RE_VERSION\0"
    "check_config_h\0" "get_msvcr\0" "get_versions\0" "is_cygwingcc\0" "distutils.debug\0" "DEBUG\0"
    "distutils.dep_util\0" "newer\0" "newer_group\0" "newer_pairwise\0" "distutils.dir_util\0"
    "copy_tree\0" "create_tree\0" "mkpath\0" "remove_tree\0" "distutils.dist\0"
    "DistributionMetadata\0" "command_re\0" "distutils.errors\0" "CCompilerError\0" "CompileError\0"
    "DistutilsArgError\0" "DistutilsByteCompileError\0" "DistutilsClassError\0" "DistutilsError\0"
    "DistutilsExecError\0" "DistutilsFileError\0" "DistutilsGetoptError\0"
    "DistutilsInternalError\0" "DistutilsModuleError\0" "DistutilsOptionError\0"
    "DistutilsPlatformError\0" "DistutilsSetupError\0" "DistutilsTemplateError\0" "LibError\0"
    "LinkError\0" "PreprocessError\0" "UnknownFileError\0" "distutils.extension\0"
    "distutils.fancy_getopt\0" "FancyGetopt\0" "OptionDummy\0" "WS_TRANS\0" "fancy_getopt\0"
    "longopt_pat\0" "longopt_re\0" "longopt_xlate\0" "neg_alias_re\0" "translate_longopt\0"
    "wrap_text\0" "distutils.file_util\0" "copy_file\0" "move_file\0" "write_file\0"
    "distutils.filelist\0" "FileList\0" "findall\0" "glob_to_re\0" "translate_pattern\0"
    "distutils.log\0" "ERROR\0" "FATAL\0" "INFO\0" "Log\0" "WARN\0" "debug\0" "fatal\0" "info\0"
    "set_threshold\0" "set_verbosity\0" "warn\0" "distutils.msvccompiler\0" "MSVCCompiler\0"
    "distutils.spawn\0" "find_executable\0" "spawn\0" "distutils.sysconfig\0" "BASE_EXEC_PREFIX\0"
    "BASE_PREFIX\0" "EXEC_PREFIX\0" "PREFIX\0" "customize_compiler\0" "expand_makefile_vars\0"
    "get_config_h_filename\0" "get_config_var\0" "get_config_vars\0" "get_makefile_filename\0"
    "get_python_inc\0" "get_python_lib\0" "get_python_version\0" "project_base\0" "python_build\0"
    "distutils.text_file\0" "TextFile\0" "distutils.unixccompiler\0" "UnixCCompiler\0"
    "distutils.util\0" "byte_compile\0" "change_root\0" "check_environ\0" "convert_path\0"
    "copydir_run_2to3\0" "execute\0" "get_host_platform\0" "get_platform\0" "rfc822_escape\0"
    "run_2to3\0" "split_quoted\0" "strtobool\0" "subst_vars\0" "distutils.version\0"
    "LooseVersion\0" "StrictVersion\0" "Version\0" "doctest\0" "BLANKLINE_MARKER\0" "DebugRunner\0"
    "DocFileCase\0" "DocFileSuite\0" "DocFileTest\0" "DocTest\0" "DocTestCase\0" "DocTestFailure\0"
    "DocTestFinder\0" "DocTestParser\0" "DocTestRunner\0" "DocTestSuite\0" "ELLIPSIS_MARKER\0"
    "Example\0" "OPTIONFLAGS_BY_NAME\0" "OutputChecker\0" "SkipDocTestCase\0" "TestResults\0"
    "UnexpectedException\0" "debug_script\0" "debug_src\0" "register_optionflag\0"
    "run_docstring_examples\0" "script_from_examples\0" "set_unittest_reportflags\0" "testfile\0"
    "testmod\0" "testsource\0" "dummy_threading\0" "ExceptHookArgs\0" "RLock\0" "TIMEOUT_MAX\0"
    "Thread\0" "ThreadError\0" "Timer\0" "active_count\0" "current_thread\0" "excepthook\0"
    "get_ident\0" "local\0" "main_thread\0" "setprofile\0" "settrace\0" "stack_size\0"
    "email.base64mime\0" "body_decode\0" "body_encode\0" "header_encode\0" "header_length\0"
    "email.charset\0" "ALIASES\0" "CHARSETS\0" "CODEC_MAP\0" "Charset\0" "DEFAULT_CHARSET\0"
    "EMPTYSTRING\0" "RFC2047_CHROME_LEN\0" "UNKNOWN8BIT\0" "add_alias\0" "add_charset\0"
    "add_codec\0" "email.contentmanager\0" "ContentManager\0" "email.encoders\0" "encode_7or8bit\0"
    "encode_base64\0" "encode_noop\0" "encode_quopri\0" "email.errors\0" "BoundaryError\0"
    "CharsetError\0" "CloseBoundaryNotFoundDefect\0" "FirstHeaderLineIsContinuationDefect\0"
    "HeaderDefect\0" "HeaderMissingRequiredValue\0" "HeaderParseError\0" "HeaderWriteError\0"
    "InvalidBase64CharactersDefect\0" "InvalidBase64LengthDefect\0" "InvalidBase64PaddingDefect\0"
    "InvalidDateDefect\0" "InvalidHeaderDefect\0" "InvalidMultipartContentTransferEncodingDefect\0"
    "MalformedHeaderDefect\0" "MessageDefect\0" "MessageError\0" "MessageParseError\0"
    "MisplacedEnvelopeHeaderDefect\0" "MissingHeaderBodySeparatorDefect\0"
    "MultipartConversionError\0" "MultipartInvariantViolationDefect\0"
    "NoBoundaryInMultipartDefect\0" "NonASCIILocalPartDefect\0" "NonPrintableDefect\0"
    "ObsoleteHeaderDefect\0" "StartBoundaryNotFoundDefect\0" "UndecodableBytesDefect\0"
    "email.feedparser\0" "BytesFeedParser\0" "FeedParser\0" "email.generator\0" "BytesGenerator\0"
    "DecodedGenerator\0" "email.header\0" "Header\0" "decode_header\0" "make_header\0"
    "email.headerregistry\0" "Address\0" "AddressHeader\0" "BaseHeader\0"
    "ContentDispositionHeader\0" "ContentTransferEncodingHeader\0" "ContentTypeHeader\0"
    "DateHeader\0" "Group\0" "HeaderRegistry\0" "MIMEVersionHeader\0" "MessageIDHeader\0"
    "ParameterizedMIMEHeader\0" "ReferencesHeader\0" "SingleAddressHeader\0" "UniqueAddressHeader\0"
    "UniqueDateHeader\0" "UniqueSingleAddressHeader\0" "UniqueUnstructuredHeader\0"
    "UnstructuredHeader\0" "email.headerregistry.AddressHeader\0" "value_parser\0"
    "email.headerregistry.ContentDispositionHeader\0"
    "email.headerregistry.ContentTransferEncodingHeader\0"
    "email.headerregistry.ContentTypeHeader\0" "email.headerregistry.DateHeader\0"
    "email.headerregistry.MIMEVersionHeader\0" "email.headerregistry.MessageIDHeader\0"
    "email.headerregistry.ParameterizedMIMEHeader\0" "email.headerregistry.ReferencesHeader\0"
    "email.headerregistry.UnstructuredHeader\0" "email.iterators\0" "body_line_iterator\0"
    "typed_subpart_iterator\0" "email.message\0" "EmailMessage\0" "MIMEPart\0" "Message\0"
    "email.mime.application\0" "MIMEApplication\0" "email.mime.audio\0" "MIMEAudio\0"
    "email.mime.base\0" "MIMEBase\0" "email.mime.image\0" "MIMEImage\0" "email.mime.message\0"
    "MIMEMessage\0" "email.mime.multipart\0" "MIMEMultipart\0" "email.mime.nonmultipart\0"
    "MIMENonMultipart\0" "email.mime.text\0" "MIMEText\0" "email.parser\0" "BytesHeaderParser\0"
    "BytesParser\0" "HeaderParser\0" "Parser\0" "email.policy\0" "Compat32\0" "EmailPolicy\0"
    "Policy\0" "email.quoprimime\0" "body_check\0" "body_length\0" "header_check\0"
    "header_decode\0" "quote\0" "unquote\0" "email.utils\0" "collapse_rfc2231_value\0"
    "decode_params\0" "decode_rfc2231\0" "encode_rfc2231\0" "format_datetime\0" "formataddr\0"
    "formatdate\0" "getaddresses\0" "localtime\0" "make_msgid\0" "mktime_tz\0" "parseaddr\0"
    "parsedate\0" "parsedate_to_datetime\0" "parsedate_tz\0" "ensurepip\0" "bootstrap\0" "version\0"
    "enum\0" "CONFORM\0" "CONTINUOUS\0" "EJECT\0" "EnumCheck\0" "EnumDict\0" "EnumMeta\0"
    "EnumType\0" "FlagBoundary\0" "KEEP\0" "NAMED_FLAGS\0" "ReprEnum\0" "STRICT\0" "StrEnum\0"
    "UNIQUE\0" "auto\0" "global_enum\0" "global_enum_repr\0" "global_flag_repr\0" "global_str\0"
    "member\0" "nonmember\0" "pickle_by_enum_name\0" "pickle_by_global_name\0" "show_flag_values\0"
    "verify\0" "errno\0" "EHWPOISON\0" "ENOTCAPABLE\0" "EQFULL\0" "faulthandler\0"
    "cancel_dump_traceback_later\0" "disable\0" "dump_c_stack\0" "dump_traceback\0"
    "dump_traceback_later\0" "is_enabled\0" "fcntl\0" "FICLONE\0" "FICLONERANGE\0"
    "F_GETNOSIGPIPE\0" "F_GETOWN_EX\0" "F_GETPATH\0" "F_GETPIPE_SZ\0" "F_GET_FILE_RW_HINT\0"
    "F_GET_RW_HINT\0" "F_OFD_GETLK\0" "F_OFD_SETLK\0" "F_OFD_SETLKW\0" "F_OWNER_PGRP\0"
    "F_OWNER_PID\0" "F_OWNER_TID\0" "F_RDAHEAD\0" "F_SEAL_FUTURE_WRITE\0" "F_SETNOSIGPIPE\0"
    "F_SETOWN_EX\0" "F_SETPIPE_SZ\0" "F_SET_FILE_RW_HINT\0" "F_SET_RW_HINT\0"
    "RWH_WRITE_LIFE_EXTREME\0" "RWH_WRITE_LIFE_LONG\0" "RWH_WRITE_LIFE_MEDIUM\0"
    "RWH_WRITE_LIFE_NONE\0" "RWH_WRITE_LIFE_NOT_SET\0" "RWH_WRITE_LIFE_SHORT\0" "flock\0"
    "filecmp\0" "DEFAULT_IGNORES\0" "clear_cache\0" "cmp\0" "cmpfiles\0" "dircmp\0" "fileinput\0"
    "FileInput\0" "close\0" "filelineno\0" "filename\0" "fileno\0" "hook_compressed\0"
    "hook_encoded\0" "isfirstline\0" "isstdin\0" "lineno\0" "nextfile\0" "fnmatch\0" "filterfalse\0"
    "fnmatchcase\0" "translate\0" "formatter\0" "AS_IS\0" "AbstractFormatter\0" "AbstractWriter\0"
    "DumbWriter\0" "NullFormatter\0" "NullWriter\0" "fractions\0" "Fraction\0" "gcd\0"
    "fractions.Fraction\0" "from_decimal\0" "ftplib\0" "B_CRLF\0" "CRLF\0" "FTP\0" "FTP_TLS\0"
    "error_perm\0" "error_proto\0" "error_reply\0" "error_temp\0" "ftpcp\0" "parse150\0"
    "parse227\0" "parse229\0" "parse257\0" "functools\0" "Placeholder\0" "WRAPPER_ASSIGNMENTS\0"
    "WRAPPER_UPDATES\0" "cache\0" "cached_property\0" "cmp_to_key\0" "lru_cache\0" "partial\0"
    "partialmethod\0" "singledispatch\0" "singledispatchmethod\0" "total_ordering\0"
    "update_wrapper\0" "wraps\0" "gc\0" "collect\0" "freeze\0" "get_count\0" "get_debug\0"
    "get_freeze_count\0" "get_objects\0" "get_referents\0" "get_referrers\0" "get_stats\0"
    "get_threshold\0" "is_finalized\0" "is_tracked\0" "isenabled\0" "set_debug\0" "unfreeze\0"
    "genericpath\0" "ALLOW_MISSING\0" "ALL_BUT_LAST\0" "commonprefix\0" "exists\0" "getatime\0"
    "getctime\0" "getmtime\0" "getsize\0" "isdevdrive\0" "isdir\0" "isfile\0" "isjunction\0"
    "islink\0" "lexists\0" "samefile\0" "sameopenfile\0" "samestat\0" "getopt\0" "GetoptError\0"
    "gnu_getopt\0" "getpass\0" "GetPassWarning\0" "getuser\0" "gettext\0" "GNUTranslations\0"
    "NullTranslations\0" "bind_textdomain_codeset\0" "c2py\0" "ldgettext\0" "ldngettext\0"
    "lgettext\0" "lngettext\0" "glob\0" "escape\0" "glob0\0" "glob1\0" "has_magic\0" "iglob\0"
    "graphlib\0" "CycleError\0" "TopologicalSorter\0" "grp\0" "getgrall\0" "getgrgid\0" "getgrnam\0"
    "struct_group\0" "gzip\0" "hashlib\0" "blake2b\0" "blake2s\0" "file_digest\0" "md5\0" "new\0"
    "pbkdf2_hmac\0" "scrypt\0" "sha1\0" "sha224\0" "sha256\0" "sha384\0" "sha3_224\0" "sha3_256\0"
    "sha3_384\0" "sha3_512\0" "sha512\0" "shake_128\0" "shake_256\0" "heapq\0" "heapify\0"
    "heapify_max\0" "heappop_max\0" "heappush\0" "heappush_max\0" "heappushpop_max\0"
    "heapreplace_max\0" "merge\0" "nlargest\0" "nsmallest\0" "hmac\0" "HMAC\0" "compare_digest\0"
    "digest\0" "unescape\0" "html.entities\0" "codepoint2name\0" "entitydefs\0" "html5\0"
    "name2codepoint\0" "html.parser\0" "HTMLParser\0" "http\0" "HTTPMethod\0" "HTTPStatus\0"
    "http.client\0" "ALREADY_REPORTED\0" "BadStatusLine\0" "CONTENT_TOO_LARGE\0"
    "CannotSendHeader\0" "CannotSendRequest\0" "EARLY_HINTS\0" "HTTPConnection\0" "HTTPException\0"
    "HTTPMessage\0" "HTTPResponse\0" "HTTPSConnection\0" "IM_A_TEAPOT\0" "ImproperConnectionState\0"
    "IncompleteRead\0" "InvalidURL\0" "LOOP_DETECTED\0" "LineTooLong\0" "MISDIRECTED_REQUEST\0"
    "NotConnected\0" "PERMANENT_REDIRECT\0" "RANGE_NOT_SATISFIABLE\0" "RemoteDisconnected\0"
    "ResponseNotReady\0" "TOO_EARLY\0" "UNAVAILABLE_FOR_LEGAL_REASONS\0" "UNPROCESSABLE_CONTENT\0"
    "URI_TOO_LONG\0" "UnimplementedFileMode\0" "UnknownProtocol\0" "UnknownTransferEncoding\0"
    "VARIANT_ALSO_NEGOTIATES\0" "http.cookiejar\0" "Cookie\0" "CookieJar\0" "CookiePolicy\0"
    "DefaultCookiePolicy\0" "FileCookieJar\0" "LWPCookieJar\0" "LoadError\0" "MozillaCookieJar\0"
    "http.cookies\0" "BaseCookie\0" "CookieError\0" "Morsel\0" "SimpleCookie\0" "http.server\0"
    "BaseHTTPRequestHandler\0" "CGIHTTPRequestHandler\0" "HTTPSServer\0" "HTTPServer\0"
    "SimpleHTTPRequestHandler\0" "ThreadingHTTPSServer\0" "ThreadingHTTPServer\0" "executable\0"
    "imaplib\0" "IMAP4\0" "IMAP4_SSL\0" "IMAP4_stream\0" "Idler\0" "Int2AP\0" "Internaldate2tuple\0"
    "ParseFlags\0" "Time2Internaldate\0" "imghdr\0" "tests\0" "what\0" "imp\0" "C_BUILTIN\0"
    "C_EXTENSION\0" "IMP_HOOK\0" "NullImporter\0" "PKG_DIRECTORY\0" "PY_CODERESOURCE\0"
    "PY_COMPILED\0" "PY_FROZEN\0" "PY_RESOURCE\0" "PY_SOURCE\0" "SEARCH_ERROR\0" "acquire_lock\0"
    "cache_from_source\0" "create_dynamic\0" "find_module\0" "get_frozen_object\0" "get_magic\0"
    "get_suffixes\0" "get_tag\0" "init_builtin\0" "init_frozen\0" "is_builtin\0" "is_frozen\0"
    "is_frozen_package\0" "load_compiled\0" "load_dynamic\0" "load_module\0" "load_package\0"
    "load_source\0" "lock_held\0" "new_module\0" "release_lock\0" "reload\0" "source_from_cache\0"
    "importlib\0" "find_loader\0" "import_module\0" "invalidate_caches\0" "importlib.abc\0"
    "ExecutionLoader\0" "FileLoader\0" "Finder\0" "InspectLoader\0" "Loader\0" "MetaPathFinder\0"
    "PathEntryFinder\0" "ResourceLoader\0" "ResourceReader\0" "SourceLoader\0" "Traversable\0"
    "TraversableResources\0" "importlib.abc.InspectLoader\0" "source_to_code\0"
    "importlib.machinery\0" "AppleFrameworkLoader\0" "BuiltinImporter\0" "EXTENSION_SUFFIXES\0"
    "ExtensionFileLoader\0" "FileFinder\0" "FrozenImporter\0" "ModuleSpec\0" "NamespaceLoader\0"
    "PathFinder\0" "SOURCE_SUFFIXES\0" "SourceFileLoader\0" "SourcelessFileLoader\0"
    "WindowsRegistryFinder\0" "all_suffixes\0" "importlib.metadata\0" "Deprecated\0"
    "DeprecatedList\0" "DeprecatedNonAbstract\0" "DeprecatedTuple\0" "DistributionFinder\0"
    "EntryPoint\0" "EntryPoints\0" "FileHash\0" "MetadataNotFound\0" "MetadataPathFinder\0"
    "PackageMetadata\0" "PackageNotFoundError\0" "PackagePath\0" "PathDistribution\0"
    "SelectableGroups\0" "SimplePath\0" "distribution\0" "distributions\0" "entry_points\0"
    "files\0" "metadata\0" "packages_distributions\0" "requires\0"
    "importlib.metadata.Distribution\0" "at\0" "discover\0" "from_name\0"
    "importlib.metadata.MetadataPathFinder\0" "find_distributions\0"
    "importlib.metadata.SelectableGroups\0" "load\0" "importlib.metadata.diagnose\0" "inspect\0"
    "importlib.readers\0" "FileReader\0" "MultiplexedPath\0" "NamespaceReader\0" "ZipReader\0"
    "remove_duplicates\0" "importlib.resources\0" "Anchor\0" "Resource\0" "as_file\0" "contents\0"
    "is_resource\0" "open_binary\0" "open_text\0" "path\0" "read_binary\0" "read_text\0"
    "importlib.resources.abc\0" "importlib.resources.readers\0" "importlib.resources.simple\0"
    "ResourceContainer\0" "ResourceHandle\0" "SimpleReader\0" "TraversableReader\0"
    "importlib.simple\0" "importlib.util\0" "LazyLoader\0" "MAGIC_NUMBER\0" "decode_source\0"
    "find_spec\0" "module_for_loader\0" "module_from_spec\0" "resolve_name\0" "set_loader\0"
    "set_package\0" "source_hash\0" "spec_from_file_location\0" "spec_from_loader\0"
    "importlib.util.LazyLoader\0" "factory\0" "AGEN_CLOSED\0" "AGEN_CREATED\0" "AGEN_RUNNING\0"
    "AGEN_SUSPENDED\0" "ArgInfo\0" "ArgSpec\0" "Arguments\0" "BlockFinder\0" "BoundArguments\0"
    "BufferFlags\0" "CORO_CLOSED\0" "CORO_CREATED\0" "CORO_RUNNING\0" "CORO_SUSPENDED\0"
    "CO_HAS_DOCSTRING\0" "CO_METHOD\0" "ClassFoundException\0" "ClosureVars\0" "EndOfBlock\0"
    "FullArgSpec\0" "GEN_CLOSED\0" "GEN_CREATED\0" "GEN_RUNNING\0" "GEN_SUSPENDED\0" "Parameter\0"
    "Signature\0" "Traceback\0" "classify_class_attrs\0" "cleandoc\0" "currentframe\0"
    "findsource\0" "formatannotation\0" "formatannotationrelativeto\0" "formatargspec\0"
    "formatargvalues\0" "getabsfile\0" "getargs\0" "getargspec\0" "getargvalues\0"
    "getasyncgenlocals\0" "getasyncgenstate\0" "getblock\0" "getcallargs\0" "getclasstree\0"
    "getclosurevars\0" "getcomments\0" "getcoroutinelocals\0" "getcoroutinestate\0" "getdoc\0"
    "getfile\0" "getframeinfo\0" "getfullargspec\0" "getgeneratorlocals\0" "getgeneratorstate\0"
    "getinnerframes\0" "getlineno\0" "getmembers\0" "getmembers_static\0" "getmodulename\0"
    "getmro\0" "getouterframes\0" "getsource\0" "getsourcefile\0" "getsourcelines\0" "indentsize\0"
    "isabstract\0" "isasyncgen\0" "isasyncgenfunction\0" "isawaitable\0" "isbuiltin\0" "isclass\0"
    "iscode\0" "isdatadescriptor\0" "isframe\0" "isfunction\0" "isgenerator\0"
    "isgeneratorfunction\0" "isgetsetdescriptor\0" "ismemberdescriptor\0" "ismethod\0"
    "ismethoddescriptor\0" "ismethodwrapper\0" "ismodule\0" "ispackage\0" "isroutine\0"
    "istraceback\0" "markcoroutinefunction\0" "signature\0" "stack\0" "trace\0" "walktree\0"
    "inspect.Signature\0" "from_callable\0" "io\0" "BufferedIOBase\0" "BufferedRWPair\0"
    "BufferedRandom\0" "BufferedReader\0" "BufferedWriter\0" "BytesIO\0" "FileIO\0" "IOBase\0"
    "IncrementalNewlineDecoder\0" "RawIOBase\0" "Reader\0" "StringIO\0" "TextIOBase\0"
    "TextIOWrapper\0" "UnsupportedOperation\0" "Writer\0" "open_code\0" "text_encoding\0"
    "ipaddress\0" "AddressValueError\0" "IPv4Address\0" "IPv4Interface\0" "IPv4Network\0"
    "IPv6Address\0" "IPv6Interface\0" "IPv6Network\0" "NetmaskValueError\0" "collapse_addresses\0"
    "get_mixed_type_key\0" "ip_address\0" "ip_interface\0" "ip_network\0"
    "summarize_address_range\0" "v4_int_to_packed\0" "v6_int_to_packed\0" "itertools\0"
    "accumulate\0" "batched\0" "chain\0" "combinations\0" "combinations_with_replacement\0"
    "count\0" "cycle\0" "dropwhile\0" "groupby\0" "islice\0" "pairwise\0" "permutations\0"
    "product\0" "repeat\0" "starmap\0" "takewhile\0" "tee\0" "zip_longest\0" "itertools.chain\0"
    "from_iterable\0" "json\0" "JSONDecodeError\0" "JSONDecoder\0" "JSONEncoder\0"
    "detect_encoding\0" "dumps\0" "json.decoder\0" "json.encoder\0" "ESCAPE\0" "ESCAPE_ASCII\0"
    "ESCAPE_DCT\0" "HAS_UTF8\0" "INFINITY\0" "encode_basestring\0" "encode_basestring_ascii\0"
    "py_encode_basestring\0" "py_encode_basestring_ascii\0" "json.scanner\0" "NUMBER_RE\0"
    "make_scanner\0" "json.tool\0" "iskeyword\0" "issoftkeyword\0" "kwlist\0" "softkwlist\0"
    "linecache\0" "checkcache\0" "clearcache\0" "getline\0" "getlines\0" "lazycache\0"
    "updatecache\0" "locale\0" "atof\0" "atoi\0" "bindtextdomain\0" "currency\0" "dcgettext\0"
    "delocalize\0" "dgettext\0" "format_string\0" "getdefaultlocale\0" "getencoding\0" "getlocale\0"
    "getpreferredencoding\0" "localeconv\0" "localize\0" "nl_langinfo\0" "normalize\0"
    "resetlocale\0" "setlocale\0" "strcoll\0" "strxfrm\0" "textdomain\0" "logging\0"
    "BASIC_FORMAT\0" "BufferingFormatter\0" "FileHandler\0" "Filter\0" "Filterer\0" "Formatter\0"
    "Handler\0" "LogRecord\0" "Logger\0" "LoggerAdapter\0" "Manager\0" "NullHandler\0"
    "PercentStyle\0" "PlaceHolder\0" "RootLogger\0" "StrFormatStyle\0" "StreamHandler\0"
    "StringTemplateStyle\0" "addLevelName\0" "basicConfig\0" "captureWarnings\0" "critical\0"
    "exception\0" "getHandlerByName\0" "getHandlerNames\0" "getLevelNamesMapping\0"
    "getLogRecordFactory\0" "getLogger\0" "getLoggerClass\0" "makeLogRecord\0"
    "setLogRecordFactory\0" "setLoggerClass\0" "shutdown\0" "warning\0" "logging.config\0"
    "BaseConfigurator\0" "ConvertingDict\0" "ConvertingList\0" "ConvertingMixin\0"
    "ConvertingTuple\0" "DictConfigurator\0" "IDENTIFIER\0" "dictConfig\0" "dictConfigClass\0"
    "fileConfig\0" "listen\0" "stopListening\0" "valid_ident\0" "logging.handlers\0"
    "BaseRotatingHandler\0" "BufferingHandler\0" "DatagramHandler\0" "HTTPHandler\0"
    "MemoryHandler\0" "NTEventLogHandler\0" "QueueHandler\0" "QueueListener\0"
    "RotatingFileHandler\0" "SMTPHandler\0" "SocketHandler\0" "SysLogHandler\0"
    "TimedRotatingFileHandler\0" "WatchedFileHandler\0" "lzma\0" "mailbox\0" "Babyl\0"
    "BabylMessage\0" "ExternalClashError\0" "MH\0" "MHMessage\0" "MMDF\0" "MMDFMessage\0"
    "Mailbox\0" "Maildir\0" "MaildirMessage\0" "NoSuchMailboxError\0" "NotEmptyError\0" "mbox\0"
    "mboxMessage\0" "mailcap\0" "findmatch\0" "getcaps\0" "marshal\0" "math\0" "atan2\0" "cbrt\0"
    "comb\0" "copysign\0" "degrees\0" "dist\0" "erf\0" "erfc\0" "exp2\0" "expm1\0" "fabs\0"
    "factorial\0" "fma\0" "fmax\0" "fmin\0" "fmod\0" "frexp\0" "fsum\0" "gamma\0" "hypot\0"
    "isnormal\0" "isqrt\0" "issubnormal\0" "lcm\0" "ldexp\0" "lgamma\0" "log1p\0" "log2\0" "modf\0"
    "nextafter\0" "perm\0" "pow\0" "radians\0" "remainder\0" "signbit\0" "sumprod\0" "ulp\0"
    "math.integer\0" "mimetypes\0" "MimeTypes\0" "add_type\0" "guess_all_extensions\0"
    "guess_extension\0" "guess_file_type\0" "guess_type\0" "init\0" "read_mime_types\0" "mmap\0"
    "MADV_FREE_REUSABLE\0" "MADV_FREE_REUSE\0" "MAP_32BIT\0" "MAP_HASSEMAPHORE\0" "MAP_JIT\0"
    "MAP_NOCACHE\0" "MAP_NOEXTEND\0" "MAP_NORESERVE\0" "MAP_POPULATE\0" "MAP_RESILIENT_CODESIGN\0"
    "MAP_RESILIENT_MEDIA\0" "MAP_STACK\0" "MAP_TPRO\0" "MAP_TRANSLATED_ALLOW_EXECUTE\0"
    "MAP_UNIX03\0" "MS_ASYNC\0" "MS_INVALIDATE\0" "MS_SYNC\0" "modulefinder\0" "AddPackagePath\0"
    "EXTENDED_ARG\0" "IMPORT_NAME\0" "LOAD_CONST\0" "ModuleFinder\0" "ReplacePackage\0"
    "STORE_GLOBAL\0" "STORE_NAME\0" "STORE_OPS\0" "msvcrt\0" "CRT_ASSEMBLY_VERSION\0"
    "GetErrorMode\0" "SetErrorMode\0" "get_osfhandle\0" "getch\0" "getche\0" "getwch\0" "getwche\0"
    "heapmin\0" "locking\0" "open_osfhandle\0" "putch\0" "putwch\0" "setmode\0" "ungetch\0"
    "ungetwch\0" "multiprocessing\0" "AuthenticationError\0" "BufferTooShort\0" "JoinableQueue\0"
    "Pipe\0" "Pool\0" "ProcessError\0" "SimpleQueue\0" "active_children\0"
    "allow_connection_pickling\0" "cpu_count\0" "current_process\0" "freeze_support\0"
    "get_all_start_methods\0" "get_context\0" "get_logger\0" "get_start_method\0" "log_to_stderr\0"
    "parent_process\0" "set_executable\0" "set_forkserver_preload\0" "set_start_method\0"
    "multiprocessing.connection\0" "Client\0" "Connection\0" "Listener\0" "PipeConnection\0"
    "answer_challenge\0" "deliver_challenge\0" "multiprocessing.context\0" "BaseContext\0"
    "DefaultContext\0" "ForkContext\0" "ForkProcess\0" "ForkServerContext\0" "ForkServerProcess\0"
    "SpawnContext\0" "SpawnProcess\0" "assert_spawning\0" "get_spawning_popen\0"
    "set_spawning_popen\0" "multiprocessing.context.BaseContext\0" "multiprocessing.dummy\0"
    "DummyProcess\0" "Value\0" "multiprocessing.dummy.connection\0" "multiprocessing.forkserver\0"
    "ForkServer\0" "SIGNED_STRUCT\0" "connect_to_new_process\0" "ensure_running\0"
    "get_inherited_fds\0" "write_signed\0" "multiprocessing.heap\0" "Arena\0" "BufferWrapper\0"
    "Heap\0" "rebuild_arena\0" "reduce_arena\0" "multiprocessing.managers\0" "BaseListProxy\0"
    "BaseManager\0" "BaseProxy\0" "DictProxy\0" "ListProxy\0" "RemoteError\0" "SetProxy\0"
    "SharedMemoryManager\0" "SharedMemoryServer\0" "SyncManager\0" "ValueProxy\0"
    "multiprocessing.managers.BaseManager\0" "multiprocessing.pool\0" "ApplyResult\0"
    "AsyncResult\0" "CLOSE\0" "IMapIterator\0" "IMapUnorderedIterator\0" "INIT\0" "MapResult\0"
    "RUN\0" "TERMINATE\0" "ThreadPool\0" "multiprocessing.pool.Pool\0"
    "multiprocessing.popen_fork\0" "multiprocessing.popen_forkserver\0"
    "multiprocessing.popen_spawn_posix\0" "multiprocessing.popen_spawn_win32\0"
    "multiprocessing.process\0" "BaseProcess\0" "multiprocessing.queues\0"
    "multiprocessing.reduction\0" "ACKNOWLEDGE\0" "AbstractReducer\0" "DupFd\0" "DupHandle\0"
    "ForkingPickler\0" "duplicate\0" "recv_handle\0" "recvfds\0" "send_handle\0" "sendfds\0"
    "steal_handle\0" "multiprocessing.reduction.ForkingPickler\0"
    "multiprocessing.resource_sharer\0" "DupSocket\0" "stop\0" "multiprocessing.resource_tracker\0"
    "ResourceTracker\0" "getfd\0" "multiprocessing.shared_memory\0" "ShareableList\0"
    "SharedMemory\0" "multiprocessing.sharedctypes\0" "Synchronized\0" "SynchronizedArray\0"
    "SynchronizedBase\0" "SynchronizedString\0" "synchronized\0" "multiprocessing.spawn\0"
    "get_command_line\0" "get_executable\0" "get_preparation_data\0" "import_main_path\0"
    "is_forking\0" "spawn_main\0" "multiprocessing.synchronize\0" "SemLock\0"
    "multiprocessing.util\0" "DEFAULT_LOGGING_FORMAT\0" "Finalize\0" "ForkAwareLocal\0"
    "ForkAwareThreadLock\0" "LOGGER_NAME\0" "WARNING\0" "close_all_fds_except\0" "get_temp_dir\0"
    "is_abstract_socket_namespace\0" "is_exiting\0" "register_after_fork\0" "spawnv_passfds\0"
    "sub_debug\0" "sub_warning\0" "netrc\0" "NetrcParseError\0" "nis\0" "cat\0"
    "get_default_domain\0" "maps\0" "match\0" "nntplib\0" "ArticleInfo\0" "GroupInfo\0" "NNTP\0"
    "NNTPDataError\0" "NNTPError\0" "NNTPPermanentError\0" "NNTPProtocolError\0" "NNTPReplyError\0"
    "NNTPTemporaryError\0" "NNTP_PORT\0" "NNTP_SSL\0" "NNTP_SSL_PORT\0" "ntpath\0" "abspath\0"
    "commonpath\0" "expanduser\0" "expandvars\0" "isabs\0" "ismount\0" "isreserved\0" "join\0"
    "realpath\0" "relpath\0" "split\0" "splitdrive\0" "splitext\0" "splitroot\0" "nturl2path\0"
    "pathname2url\0" "url2pathname\0" "numbers\0" "Complex\0" "Integral\0" "Number\0" "Rational\0"
    "Real\0" "opcode\0" "attrgetter\0" "call\0" "concat\0" "contains\0" "countOf\0" "delitem\0"
    "index\0" "indexOf\0" "is_\0" "is_none\0" "is_not\0" "is_not_none\0" "itemgetter\0"
    "length_hint\0" "methodcaller\0" "not_\0" "setitem\0" "truth\0" "optparse\0"
    "AmbiguousOptionError\0" "BadOptionError\0" "IndentedHelpFormatter\0" "OptParseError\0"
    "Option\0" "OptionConflictError\0" "OptionContainer\0" "OptionError\0" "OptionGroup\0"
    "OptionParser\0" "OptionValueError\0" "SUPPRESS_HELP\0" "SUPPRESS_USAGE\0"
    "TitledHelpFormatter\0" "Values\0" "check_builtin\0" "check_choice\0" "make_option\0" "os\0"
    "AT_NO_AUTOMOUNT\0" "AT_STATX_DONT_SYNC\0" "AT_STATX_FORCE_SYNC\0" "AT_STATX_SYNC_AS_STAT\0"
    "CLD_KILLED\0" "CLD_STOPPED\0" "CLONE_FILES\0" "CLONE_FS\0" "CLONE_NEWCGROUP\0" "CLONE_NEWIPC\0"
    "CLONE_NEWNET\0" "CLONE_NEWNS\0" "CLONE_NEWPID\0" "CLONE_NEWTIME\0" "CLONE_NEWUSER\0"
    "CLONE_NEWUTS\0" "CLONE_SIGHAND\0" "CLONE_SYSVSEM\0" "CLONE_THREAD\0" "CLONE_VM\0" "DirEntry\0"
    "EFD_CLOEXEC\0" "EFD_NONBLOCK\0" "EFD_SEMAPHORE\0" "NODEV\0" "O_EVTONLY\0" "O_EXEC\0"
    "O_FSYNC\0" "O_NOFOLLOW_ANY\0" "O_SEARCH\0" "O_SYMLINK\0" "PIDFD_NONBLOCK\0"
    "POSIX_SPAWN_CLOSEFROM\0" "PRIO_DARWIN_BG\0" "PRIO_DARWIN_NONUI\0" "PRIO_DARWIN_PROCESS\0"
    "PRIO_DARWIN_THREAD\0" "P_PIDFD\0" "PathLike\0" "RWF_APPEND\0" "SCHED_DEADLINE\0"
    "SCHED_NORMAL\0" "SF_NOCACHE\0" "SPLICE_F_MORE\0" "SPLICE_F_MOVE\0" "SPLICE_F_NONBLOCK\0"
    "STATX_ATIME\0" "STATX_BASIC_STATS\0" "STATX_BLOCKS\0" "STATX_BTIME\0" "STATX_CTIME\0"
    "STATX_DIOALIGN\0" "STATX_GID\0" "STATX_INO\0" "STATX_MNT_ID\0" "STATX_MNT_ID_UNIQUE\0"
    "STATX_MODE\0" "STATX_MTIME\0" "STATX_NLINK\0" "STATX_SIZE\0" "STATX_TYPE\0" "STATX_UID\0"
    "TFD_CLOEXEC\0" "TFD_NONBLOCK\0" "TFD_TIMER_ABSTIME\0" "TFD_TIMER_CANCEL_ON_SET\0" "WCOREDUMP\0"
    "WEXITSTATUS\0" "WIFCONTINUED\0" "WIFEXITED\0" "WIFSIGNALED\0" "WIFSTOPPED\0" "WSTOPSIG\0"
    "WTERMSIG\0" "access\0" "add_dll_directory\0" "chflags\0" "chmod\0" "chown\0" "chroot\0"
    "closerange\0" "confstr\0" "copy_file_range\0" "ctermid\0" "device_encoding\0" "dup\0" "dup2\0"
    "eventfd\0" "eventfd_read\0" "eventfd_write\0" "fchdir\0" "fchmod\0" "fchown\0" "fdatasync\0"
    "fdopen\0" "fork\0" "forkpty\0" "fpathconf\0" "fsdecode\0" "fsencode\0" "fspath\0" "fstat\0"
    "fstatvfs\0" "fsync\0" "ftruncate\0" "fwalk\0" "get_blocking\0" "get_exec_path\0"
    "get_handle_inheritable\0" "get_inheritable\0" "get_terminal_size\0" "getcwd\0" "getcwdb\0"
    "getegid\0" "geteuid\0" "getgid\0" "getgrouplist\0" "getgroups\0" "getloadavg\0" "getlogin\0"
    "getpgid\0" "getpgrp\0" "getpid\0" "getppid\0" "getpriority\0" "getrandom\0" "getresgid\0"
    "getresuid\0" "getsid\0" "getuid\0" "getxattr\0" "grantpt\0" "initgroups\0" "isatty\0" "kill\0"
    "killpg\0" "lchflags\0" "lchmod\0" "lchown\0" "link\0" "listdir\0" "listdrives\0" "listmounts\0"
    "listvolumes\0" "listxattr\0" "lockf\0" "login_tty\0" "lseek\0" "lstat\0" "major\0" "makedev\0"
    "makedirs\0" "memfd_create\0" "minor\0" "mkdir\0" "mkfifo\0" "mknod\0" "nice\0" "openpty\0"
    "pathconf\0" "pidfd_open\0" "pipe2\0" "plock\0" "popen\0" "posix_fadvise\0" "posix_fallocate\0"
    "posix_openpt\0" "posix_spawn\0" "posix_spawnp\0" "pread\0" "preadv\0" "process_cpu_count\0"
    "ptsname\0" "putenv\0" "pwrite\0" "pwritev\0" "readinto\0" "readlink\0" "readv\0"
    "register_at_fork\0" "reload_environ\0" "remove\0" "removedirs\0" "removexattr\0" "rename\0"
    "renames\0" "rmdir\0" "scandir\0" "sched_get_priority_max\0" "sched_get_priority_min\0"
    "sched_getaffinity\0" "sched_getparam\0" "sched_getscheduler\0" "sched_param\0"
    "sched_rr_get_interval\0" "sched_setaffinity\0" "sched_setparam\0" "sched_setscheduler\0"
    "sched_yield\0" "sendfile\0" "set_blocking\0" "set_handle_inheritable\0" "set_inheritable\0"
    "setegid\0" "seteuid\0" "setgid\0" "setgroups\0" "setns\0" "setpgid\0" "setpgrp\0"
    "setpriority\0" "setregid\0" "setresgid\0" "setresuid\0" "setreuid\0" "setsid\0" "setuid\0"
    "setxattr\0" "spawnl\0" "spawnle\0" "spawnlp\0" "spawnlpe\0" "spawnv\0" "spawnve\0" "spawnvp\0"
    "spawnvpe\0" "splice\0" "startfile\0" "stat\0" "stat_result\0" "statvfs\0" "statvfs_result\0"
    "statx\0" "statx_result\0" "strerror\0" "symlink\0" "sync\0" "sysconf\0" "system\0"
    "tcgetpgrp\0" "tcsetpgrp\0" "terminal_size\0" "timerfd_create\0" "timerfd_gettime\0"
    "timerfd_gettime_ns\0" "timerfd_settime\0" "timerfd_settime_ns\0" "times\0" "times_result\0"
    "truncate\0" "ttyname\0" "umask\0" "uname\0" "uname_result\0" "unlink\0" "unlockpt\0"
    "unsetenv\0" "unshare\0" "urandom\0" "utime\0" "wait3\0" "wait4\0" "waitid\0" "waitid_result\0"
    "waitpid\0" "waitstatus_to_exitcode\0" "writev\0" "os.path\0" "parser\0" "ParserError\0"
    "STType\0" "compilest\0" "isexpr\0" "issuite\0" "sequence2st\0" "st2list\0" "st2tuple\0"
    "suite\0" "tuple2st\0" "pathlib\0" "Path\0" "PosixPath\0" "PurePath\0" "PurePosixPath\0"
    "PureWindowsPath\0" "WindowsPath\0" "pathlib.Path\0" "cwd\0" "from_uri\0" "home\0"
    "pathlib.types\0" "PathInfo\0" "pdb\0" "Pdb\0" "Restart\0" "find_function\0"
    "get_default_backend\0" "help\0" "lasti2lineno\0" "line_prefix\0" "pm\0" "post_mortem\0"
    "set_default_backend\0" "set_trace_async\0" "ADDITEMS\0" "APPEND\0" "APPENDS\0" "BINBYTES\0"
    "BINBYTES8\0" "BINFLOAT\0" "BINGET\0" "BININT\0" "BININT1\0" "BININT2\0" "BINPERSID\0"
    "BINPUT\0" "BINSTRING\0" "BINUNICODE\0" "BINUNICODE8\0" "BUILD\0" "BYTEARRAY8\0" "DICT\0"
    "DUP\0" "EMPTY_DICT\0" "EMPTY_LIST\0" "EMPTY_SET\0" "EMPTY_TUPLE\0" "EXT1\0" "EXT2\0" "EXT4\0"
    "FALSE\0" "FRAME\0" "FROZENSET\0" "GET\0" "GLOBAL\0" "INST\0" "LIST\0" "LONG1\0" "LONG4\0"
    "LONG_BINGET\0" "LONG_BINPUT\0" "MARK\0" "MEMOIZE\0" "NEWFALSE\0" "NEWOBJ\0" "NEWOBJ_EX\0"
    "NEWTRUE\0" "NEXT_BUFFER\0" "NONE\0" "OBJ\0" "PERSID\0" "POP\0" "POP_MARK\0" "PROTO\0" "PUT\0"
    "PickleBuffer\0" "PickleError\0" "Pickler\0" "PicklingError\0" "READONLY_BUFFER\0" "REDUCE\0"
    "SETITEM\0" "SETITEMS\0" "SHORT_BINBYTES\0" "SHORT_BINSTRING\0" "SHORT_BINUNICODE\0"
    "STACK_GLOBAL\0" "STOP\0" "STRING\0" "TRUE\0" "TUPLE\0" "TUPLE1\0" "TUPLE2\0" "TUPLE3\0"
    "UNICODE\0" "Unpickler\0" "UnpicklingError\0" "decode_long\0" "encode_long\0" "pickletools\0"
    "ArgumentDescriptor\0" "OpcodeInfo\0" "StackObject\0" "genops\0" "optimize\0" "read_bytes1\0"
    "read_bytes4\0" "read_bytes8\0" "read_decimalnl_long\0" "read_decimalnl_short\0" "read_float8\0"
    "read_floatnl\0" "read_int4\0" "read_long1\0" "read_long4\0" "read_string1\0" "read_string4\0"
    "read_stringnl\0" "read_stringnl_noescape\0" "read_stringnl_noescape_pair\0" "read_uint1\0"
    "read_uint2\0" "read_uint4\0" "read_uint8\0" "read_unicodestring1\0" "read_unicodestring4\0"
    "read_unicodestring8\0" "read_unicodestringnl\0" "pipes\0" "Template\0" "pkgutil\0"
    "ImpImporter\0" "ImpLoader\0" "ModuleInfo\0" "get_data\0" "get_loader\0" "iter_importers\0"
    "iter_modules\0" "walk_packages\0" "platform\0" "AndroidVer\0" "IOSVersionInfo\0"
    "android_ver\0" "architecture\0" "freedesktop_os_release\0" "ios_ver\0" "java_ver\0"
    "libc_ver\0" "mac_ver\0" "machine\0" "node\0" "processor\0" "python_branch\0"
    "python_compiler\0" "python_implementation\0" "python_revision\0" "python_version\0"
    "python_version_tuple\0" "release\0" "system_alias\0" "win32_edition\0" "win32_is_iot\0"
    "win32_ver\0" "plistlib\0" "Data\0" "InvalidFileException\0" "PlistFormat\0" "UID\0"
    "readPlist\0" "readPlistFromBytes\0" "writePlist\0" "writePlistToBytes\0" "poplib\0" "CR\0"
    "LF\0" "POP3\0" "POP3_SSL\0" "posixpath\0" "pprint\0" "PrettyPrinter\0" "isrecursive\0"
    "pformat\0" "pp\0" "saferepr\0" "profile\0" "profiling.sampling\0" "CollapsedStackCollector\0"
    "Collector\0" "GeckoCollector\0" "HeatmapCollector\0" "JsonlCollector\0" "PstatsCollector\0"
    "StringTable\0" "profiling.sampling.collector\0" "extract_lineno\0" "filter_internal_frames\0"
    "iter_async_frames\0" "normalize_location\0" "profiling.sampling.gecko_collector\0"
    "CATEGORY_CODE_TYPE\0" "CATEGORY_CPU\0" "CATEGORY_EXCEPTION\0" "CATEGORY_GC\0" "CATEGORY_GIL\0"
    "CATEGORY_NATIVE\0" "CATEGORY_OPCODES\0" "CATEGORY_OTHER\0" "CATEGORY_PYTHON\0"
    "DEFAULT_SPILL_BUFFER_BYTES\0" "DEFAULT_SUBCATEGORY\0" "FRAME_ADDRESS_NONE\0"
    "FRAME_INLINE_DEPTH_ROOT\0" "GECKO_CATEGORIES\0" "GECKO_FORMAT_VERSION\0"
    "GECKO_PREPROCESSED_VERSION\0" "GeckoThreadSpill\0" "PROCESS_TYPE_MAIN\0"
    "RESOURCE_TYPE_LIBRARY\0" "STACKWALK_DISABLED\0" "SpillColumn\0" "THREAD_STATUS_GIL_REQUESTED\0"
    "THREAD_STATUS_HAS_EXCEPTION\0" "THREAD_STATUS_HAS_GIL\0" "THREAD_STATUS_MAIN_THREAD\0"
    "THREAD_STATUS_ON_CPU\0" "THREAD_STATUS_UNKNOWN\0" "profiling.sampling.heatmap_collector\0"
    "profiling.sampling.jsonl_collector\0" "profiling.sampling.pstats_collector\0"
    "profiling.sampling.stack_collector\0" "DiffFlamegraphCollector\0" "FlamegraphCollector\0"
    "StackTraceCollector\0" "profiling.sampling.string_table\0" "profiling.tracing\0" "pstats\0"
    "FunctionProfile\0" "SortKey\0" "Stats\0" "StatsProfile\0" "pty\0" "master_open\0"
    "slave_open\0" "pwd\0" "getpwall\0" "getpwnam\0" "getpwuid\0" "struct_passwd\0" "py_compile\0"
    "PyCompileError\0" "PycInvalidationMode\0" "compile\0" "pyclbr\0" "Class\0" "Function\0"
    "readmodule\0" "readmodule_ex\0" "pydoc\0" "Doc\0" "ErrorDuringImport\0" "HTMLDoc\0"
    "HTMLRepr\0" "Helper\0" "ModuleScanner\0" "TextDoc\0" "TextRepr\0" "allmethods\0" "apropos\0"
    "classname\0" "cli\0" "cram\0" "describe\0" "doc\0" "get_pager\0" "getpager\0" "importfile\0"
    "isdata\0" "ispath\0" "pager\0" "pathdirs\0" "pipe_pager\0" "pipepager\0" "plain\0"
    "plain_pager\0" "plainpager\0" "render_doc\0" "resolve\0" "source_synopsis\0" "splitdoc\0"
    "stripid\0" "synopsis\0" "tempfile_pager\0" "tempfilepager\0" "tty_pager\0" "ttypager\0"
    "writedoc\0" "writedocs\0" "pyexpat\0" "EXPAT_VERSION\0" "ErrorString\0" "ExpatError\0"
    "ParserCreate\0" "XMLParserType\0" "pyexpat.errors\0" "XML_ERROR_ABORTED\0"
    "XML_ERROR_AMPLIFICATION_LIMIT_BREACH\0" "XML_ERROR_ASYNC_ENTITY\0"
    "XML_ERROR_ATTRIBUTE_EXTERNAL_ENTITY_REF\0" "XML_ERROR_BAD_CHAR_REF\0"
    "XML_ERROR_BINARY_ENTITY_REF\0" "XML_ERROR_CANT_CHANGE_FEATURE_ONCE_PARSING\0"
    "XML_ERROR_DUPLICATE_ATTRIBUTE\0" "XML_ERROR_ENTITY_DECLARED_IN_PE\0"
    "XML_ERROR_EXTERNAL_ENTITY_HANDLING\0" "XML_ERROR_FEATURE_REQUIRES_XML_DTD\0"
    "XML_ERROR_FINISHED\0" "XML_ERROR_INCOMPLETE_PE\0" "XML_ERROR_INCORRECT_ENCODING\0"
    "XML_ERROR_INVALID_ARGUMENT\0" "XML_ERROR_INVALID_TOKEN\0" "XML_ERROR_JUNK_AFTER_DOC_ELEMENT\0"
    "XML_ERROR_MISPLACED_XML_PI\0" "XML_ERROR_NOT_STANDALONE\0" "XML_ERROR_NOT_STARTED\0"
    "XML_ERROR_NOT_SUSPENDED\0" "XML_ERROR_NO_BUFFER\0" "XML_ERROR_NO_ELEMENTS\0"
    "XML_ERROR_NO_MEMORY\0" "XML_ERROR_PARAM_ENTITY_REF\0" "XML_ERROR_PARTIAL_CHAR\0"
    "XML_ERROR_PUBLICID\0" "XML_ERROR_RECURSIVE_ENTITY_REF\0" "XML_ERROR_RESERVED_NAMESPACE_URI\0"
    "XML_ERROR_RESERVED_PREFIX_XML\0" "XML_ERROR_RESERVED_PREFIX_XMLNS\0" "XML_ERROR_SUSPENDED\0"
    "XML_ERROR_SUSPEND_PE\0" "XML_ERROR_SYNTAX\0" "XML_ERROR_TAG_MISMATCH\0" "XML_ERROR_TEXT_DECL\0"
    "XML_ERROR_UNBOUND_PREFIX\0" "XML_ERROR_UNCLOSED_CDATA_SECTION\0" "XML_ERROR_UNCLOSED_TOKEN\0"
    "XML_ERROR_UNDECLARING_PREFIX\0" "XML_ERROR_UNDEFINED_ENTITY\0" "XML_ERROR_UNEXPECTED_STATE\0"
    "XML_ERROR_UNKNOWN_ENCODING\0" "XML_ERROR_XML_DECL\0" "queue\0" "Empty\0" "Full\0" "ShutDown\0"
    "quopri\0" "random\0" "Random\0" "SystemRandom\0" "betavariate\0" "binomialvariate\0"
    "choices\0" "expovariate\0" "gammavariate\0" "gauss\0" "getrandbits\0" "getstate\0"
    "lognormvariate\0" "normalvariate\0" "paretovariate\0" "randbytes\0" "randint\0" "randrange\0"
    "sample\0" "seed\0" "setstate\0" "shuffle\0" "triangular\0" "uniform\0" "vonmisesvariate\0"
    "weibullvariate\0" "re\0" "NOFLAG\0" "Pattern\0" "PatternError\0" "RegexFlag\0" "T\0"
    "TEMPLATE\0" "finditer\0" "fullmatch\0" "prefixmatch\0" "purge\0" "search\0" "sub\0" "subn\0"
    "template\0" "readline\0" "add_history\0" "append_history_file\0" "backend\0" "clear_history\0"
    "get_begidx\0" "get_completer_delims\0" "get_completion_type\0" "get_current_history_length\0"
    "get_endidx\0" "get_history_item\0" "get_history_length\0" "get_line_buffer\0" "insert_text\0"
    "parse_and_bind\0" "read_history_file\0" "read_init_file\0" "redisplay\0"
    "remove_history_item\0" "replace_history_item\0" "set_auto_history\0" "set_completer\0"
    "set_completer_delims\0" "set_completion_display_matches_hook\0" "set_history_length\0"
    "set_pre_input_hook\0" "set_startup_hook\0" "write_history_file\0" "reprlib\0" "Repr\0"
    "recursive_repr\0" "resource\0" "RLIMIT_NTHR\0" "RLIMIT_PIPEBUF\0" "RLIMIT_THREADS\0"
    "RLIMIT_UMTXP\0" "RLIM_SAVED_CUR\0" "RLIM_SAVED_MAX\0" "getpagesize\0" "getrlimit\0"
    "getrusage\0" "prlimit\0" "setrlimit\0" "struct_rusage\0" "rlcompleter\0" "Completer\0"
    "runpy\0" "run_module\0" "run_path\0" "sched\0" "scheduler\0" "secrets\0" "DEFAULT_ENTROPY\0"
    "randbelow\0" "randbits\0" "token_bytes\0" "token_hex\0" "token_urlsafe\0" "select\0"
    "EPOLLWAKEUP\0" "devpoll\0" "epoll\0" "kevent\0" "kqueue\0" "select.epoll\0" "fromfd\0"
    "select.kqueue\0" "selectors\0" "BaseSelector\0" "DefaultSelector\0" "DevpollSelector\0"
    "EpollSelector\0" "KqueueSelector\0" "PollSelector\0" "SelectSelector\0" "SelectorKey\0"
    "shelve\0" "BsdDbShelf\0" "DbfilenameShelf\0" "Shelf\0" "ShelveError\0" "shlex\0" "shutil\0"
    "ExecError\0" "ReadError\0" "RegistryError\0" "SameFileError\0" "SpecialFileError\0"
    "copyfileobj\0" "copymode\0" "copystat\0" "disk_usage\0" "get_archive_formats\0"
    "get_unpack_formats\0" "ignore_patterns\0" "register_archive_format\0"
    "register_unpack_format\0" "unpack_archive\0" "unregister_archive_format\0"
    "unregister_unpack_format\0" "which\0" "signal\0" "Handlers\0" "ItimerError\0" "SIGSTKFLT\0"
    "Sigmasks\0" "Signals\0" "alarm\0" "getitimer\0" "pause\0" "pidfd_send_signal\0"
    "pthread_kill\0" "pthread_sigmask\0" "raise_signal\0" "set_wakeup_fd\0" "setitimer\0"
    "siginterrupt\0" "sigtimedwait\0" "sigwait\0" "sigwaitinfo\0" "strsignal\0" "struct_siginfo\0"
    "valid_signals\0" "site\0" "StartupState\0" "abs_paths\0" "addpackage\0" "addsitedir\0"
    "addsitepackages\0" "addusersitepackages\0" "check_enableusersite\0" "enablerlcompleter\0"
    "execsitecustomize\0" "execusercustomize\0" "gethistoryfile\0" "getsitepackages\0"
    "getuserbase\0" "getusersitepackages\0" "makepath\0" "register_readline\0" "removeduppaths\0"
    "setcopyright\0" "sethelper\0" "setquit\0" "venv\0" "smtpd\0" "DebuggingServer\0"
    "MailmanProxy\0" "PureProxy\0" "SMTPChannel\0" "SMTPServer\0" "smtplib\0" "LMTP\0"
    "OLDSTYLE_AUTH\0" "SMTP\0" "SMTPAuthenticationError\0" "SMTPConnectError\0" "SMTPDataError\0"
    "SMTPException\0" "SMTPHeloError\0" "SMTPNotSupportedError\0" "SMTPRecipientsRefused\0"
    "SMTPResponseException\0" "SMTPSenderRefused\0" "SMTPServerDisconnected\0" "SMTP_SSL\0"
    "bCRLF\0" "quoteaddr\0" "quotedata\0" "sndhdr\0" "SndHeaders\0" "whathdr\0" "socket\0"
    "AF_DIVERT\0" "AF_HYPERV\0" "AddressFamily\0" "AddressInfo\0" "BDADDR_ANY\0" "BDADDR_BREDR\0"
    "BDADDR_LE_PUBLIC\0" "BDADDR_LE_RANDOM\0" "BDADDR_LOCAL\0" "BTPROTO_HCI\0" "BTPROTO_L2CAP\0"
    "BTPROTO_SCO\0" "BT_CHANNEL_POLICY\0" "BT_CHANNEL_POLICY_BREDR_ONLY\0"
    "BT_CHANNEL_POLICY_BREDR_PREFERRED\0" "BT_CODEC\0" "BT_DEFER_SETUP\0" "BT_FLUSHABLE\0"
    "BT_FLUSHABLE_OFF\0" "BT_FLUSHABLE_ON\0" "BT_ISO_QOS\0" "BT_MODE\0" "BT_MODE_BASIC\0"
    "BT_MODE_ERTM\0" "BT_MODE_EXT_FLOWCTL\0" "BT_MODE_LE_FLOWCTL\0" "BT_MODE_STREAMING\0" "BT_PHY\0"
    "BT_PHY_BR_1M_1SLOT\0" "BT_PHY_BR_1M_3SLOT\0" "BT_PHY_BR_1M_5SLOT\0" "BT_PHY_EDR_2M_1SLOT\0"
    "BT_PHY_EDR_2M_3SLOT\0" "BT_PHY_EDR_2M_5SLOT\0" "BT_PHY_EDR_3M_1SLOT\0" "BT_PHY_EDR_3M_3SLOT\0"
    "BT_PHY_EDR_3M_5SLOT\0" "BT_PHY_LE_1M_RX\0" "BT_PHY_LE_1M_TX\0" "BT_PHY_LE_2M_RX\0"
    "BT_PHY_LE_2M_TX\0" "BT_PHY_LE_CODED_RX\0" "BT_PHY_LE_CODED_TX\0" "BT_PKT_STATUS\0" "BT_POWER\0"
    "BT_POWER_FORCE_ACTIVE_OFF\0" "BT_POWER_FORCE_ACTIVE_ON\0" "BT_RCVMTU\0" "BT_SECURITY\0"
    "BT_SECURITY_FIPS\0" "BT_SECURITY_HIGH\0" "BT_SECURITY_LOW\0" "BT_SECURITY_MEDIUM\0"
    "BT_SECURITY_SDP\0" "BT_SNDMTU\0" "BT_VOICE\0" "BT_VOICE_CVSD_16BIT\0" "BT_VOICE_TRANSPARENT\0"
    "BT_VOICE_TRANSPARENT_16BIT\0" "CAN_ISOTP_CHK_PAD_DATA\0" "CAN_ISOTP_CHK_PAD_LEN\0"
    "CAN_ISOTP_DEFAULT_EXT_ADDRESS\0" "CAN_ISOTP_DEFAULT_FLAGS\0" "CAN_ISOTP_DEFAULT_FRAME_TXTIME\0"
    "CAN_ISOTP_DEFAULT_LL_MTU\0" "CAN_ISOTP_DEFAULT_LL_TX_DL\0" "CAN_ISOTP_DEFAULT_LL_TX_FLAGS\0"
    "CAN_ISOTP_DEFAULT_PAD_CONTENT\0" "CAN_ISOTP_DEFAULT_RECV_BS\0" "CAN_ISOTP_DEFAULT_RECV_STMIN\0"
    "CAN_ISOTP_DEFAULT_RECV_WFTMAX\0" "CAN_ISOTP_EXTEND_ADDR\0" "CAN_ISOTP_FORCE_RXSTMIN\0"
    "CAN_ISOTP_FORCE_TXSTMIN\0" "CAN_ISOTP_HALF_DUPLEX\0" "CAN_ISOTP_LISTEN_MODE\0"
    "CAN_ISOTP_LL_OPTS\0" "CAN_ISOTP_OPTS\0" "CAN_ISOTP_RECV_FC\0" "CAN_ISOTP_RX_EXT_ADDR\0"
    "CAN_ISOTP_RX_PADDING\0" "CAN_ISOTP_RX_STMIN\0" "CAN_ISOTP_SF_BROADCAST\0"
    "CAN_ISOTP_TX_PADDING\0" "CAN_ISOTP_TX_STMIN\0" "CAN_ISOTP_WAIT_TX_DONE\0" "CAN_J1939\0"
    "CAN_RAW_ERR_FILTER\0" "CAN_RAW_JOIN_FILTERS\0" "CMSG_LEN\0" "CMSG_SPACE\0" "ETHERTYPE_ARP\0"
    "ETHERTYPE_IP\0" "ETHERTYPE_IPV6\0" "ETHERTYPE_VLAN\0" "ETH_P_ALL\0" "HCI_CHANNEL_CONTROL\0"
    "HCI_CHANNEL_LOGGING\0" "HCI_CHANNEL_MONITOR\0" "HCI_CHANNEL_RAW\0" "HCI_CHANNEL_USER\0"
    "HCI_DATA_DIR\0" "HCI_DEV_NONE\0" "HCI_FILTER\0" "HCI_TIME_STAMP\0"
    "HVSOCKET_ADDRESS_FLAG_PASSTHRU\0" "HVSOCKET_CONNECTED_SUSPEND\0" "HVSOCKET_CONNECT_TIMEOUT\0"
    "HVSOCKET_CONNECT_TIMEOUT_MAX\0" "HV_GUID_BROADCAST\0" "HV_GUID_CHILDREN\0" "HV_GUID_LOOPBACK\0"
    "HV_GUID_PARENT\0" "HV_GUID_WILDCARD\0" "HV_GUID_ZERO\0" "HV_PROTOCOL_RAW\0" "IPPROTO_MPTCP\0"
    "IPPROTO_UDPLITE\0" "IPV6_HDRINCL\0" "IPV6_RECVERR\0" "IP_ADD_SOURCE_MEMBERSHIP\0"
    "IP_BIND_ADDRESS_NO_PORT\0" "IP_BLOCK_SOURCE\0" "IP_DROP_SOURCE_MEMBERSHIP\0" "IP_FREEBIND\0"
    "IP_PKTINFO\0" "IP_RECVERR\0" "IP_RECVORIGDSTADDR\0" "IP_RECVTOS\0" "IP_RECVTTL\0"
    "IP_UNBLOCK_SOURCE\0" "J1939_EE_INFO_NONE\0" "J1939_EE_INFO_TX_ABORT\0" "J1939_FILTER_MAX\0"
    "J1939_IDLE_ADDR\0" "J1939_MAX_UNICAST_ADDR\0" "J1939_NLA_BYTES_ACKED\0" "J1939_NLA_PAD\0"
    "J1939_NO_ADDR\0" "J1939_NO_NAME\0" "J1939_NO_PGN\0" "J1939_PGN_ADDRESS_CLAIMED\0"
    "J1939_PGN_ADDRESS_COMMANDED\0" "J1939_PGN_MAX\0" "J1939_PGN_PDU1_MAX\0" "J1939_PGN_REQUEST\0"
    "L2CAP_LM\0" "L2CAP_LM_AUTH\0" "L2CAP_LM_ENCRYPT\0" "L2CAP_LM_MASTER\0" "L2CAP_LM_RELIABLE\0"
    "L2CAP_LM_SECURE\0" "L2CAP_LM_TRUSTED\0" "LOCAL_CREDS\0" "LOCAL_CREDS_PERSISTENT\0" "MsgFlag\0"
    "NI_IDN\0" "PF_DIVERT\0" "SCM_CREDS2\0" "SCM_J1939_DEST_ADDR\0" "SCM_J1939_DEST_NAME\0"
    "SCM_J1939_ERRQUEUE\0" "SCM_J1939_PRIO\0" "SOL_BLUETOOTH\0" "SOL_CAN_ISOTP\0" "SOL_L2CAP\0"
    "SOL_RFCOMM\0" "SOL_SCO\0" "SO_BINDTOIFINDEX\0" "SO_BTH_ENCRYPT\0" "SO_BTH_MTU\0"
    "SO_BTH_MTU_MAX\0" "SO_BTH_MTU_MIN\0" "SO_INCOMING_CPU\0" "SO_J1939_ERRQUEUE\0"
    "SO_J1939_FILTER\0" "SO_J1939_PROMISC\0" "SO_J1939_SEND_PRIO\0" "SO_ORIGINAL_DST\0" "SocketIO\0"
    "SocketKind\0" "SocketType\0" "TCP_CC_INFO\0" "TCP_CONNECTION_INFO\0" "TCP_FASTOPEN_CONNECT\0"
    "TCP_FASTOPEN_KEY\0" "TCP_FASTOPEN_NO_COOKIE\0" "TCP_INQ\0" "TCP_KEEPALIVE\0" "TCP_MD5SIG\0"
    "TCP_MD5SIG_EXT\0" "TCP_QUEUE_SEQ\0" "TCP_REPAIR\0" "TCP_REPAIR_OPTIONS\0" "TCP_REPAIR_QUEUE\0"
    "TCP_REPAIR_WINDOW\0" "TCP_SAVED_SYN\0" "TCP_SAVE_SYN\0" "TCP_THIN_DUPACK\0"
    "TCP_THIN_LINEAR_TIMEOUTS\0" "TCP_TIMESTAMP\0" "TCP_TX_DELAY\0" "TCP_ULP\0"
    "TCP_ZEROCOPY_RECEIVE\0" "UDPLITE_RECV_CSCOV\0" "UDPLITE_SEND_CSCOV\0" "VMADDR_CID_LOCAL\0"
    "create_connection\0" "create_server\0" "fromshare\0" "gaierror\0" "getaddrinfo\0"
    "getdefaulttimeout\0" "getfqdn\0" "gethostbyaddr\0" "gethostbyname\0" "gethostbyname_ex\0"
    "gethostname\0" "getnameinfo\0" "getprotobyname\0" "getservbyname\0" "getservbyport\0"
    "has_dualstack_ipv6\0" "herror\0" "htonl\0" "htons\0" "if_indextoname\0" "if_nameindex\0"
    "if_nametoindex\0" "inet_aton\0" "inet_ntoa\0" "inet_ntop\0" "inet_pton\0" "ntohl\0" "ntohs\0"
    "recv_fds\0" "send_fds\0" "setdefaulttimeout\0" "sethostname\0" "socketpair\0" "socketserver\0"
    "BaseRequestHandler\0" "BaseServer\0" "DatagramRequestHandler\0" "ForkingMixIn\0"
    "ForkingTCPServer\0" "ForkingUDPServer\0" "ForkingUnixDatagramServer\0"
    "ForkingUnixStreamServer\0" "StreamRequestHandler\0" "TCPServer\0" "ThreadingMixIn\0"
    "ThreadingTCPServer\0" "ThreadingUDPServer\0" "ThreadingUnixDatagramServer\0"
    "ThreadingUnixStreamServer\0" "UDPServer\0" "UnixDatagramServer\0" "UnixStreamServer\0" "spwd\0"
    "getspall\0" "getspnam\0" "struct_spwd\0" "sqlite3\0" "Binary\0" "Blob\0" "Cursor\0"
    "DataError\0" "DatabaseError\0" "Date\0" "DateFromTicks\0" "IntegrityError\0" "InterfaceError\0"
    "InternalError\0" "LEGACY_TRANSACTION_CONTROL\0" "NotSupportedError\0" "OperationalError\0"
    "OptimizedUnicode\0" "PrepareProtocol\0" "ProgrammingError\0" "Row\0" "SQLITE_ABORT\0"
    "SQLITE_ABORT_ROLLBACK\0" "SQLITE_AUTH\0" "SQLITE_AUTH_USER\0" "SQLITE_BUSY\0"
    "SQLITE_BUSY_RECOVERY\0" "SQLITE_BUSY_SNAPSHOT\0" "SQLITE_BUSY_TIMEOUT\0" "SQLITE_CANTOPEN\0"
    "SQLITE_CANTOPEN_CONVPATH\0" "SQLITE_CANTOPEN_DIRTYWAL\0" "SQLITE_CANTOPEN_FULLPATH\0"
    "SQLITE_CANTOPEN_ISDIR\0" "SQLITE_CANTOPEN_NOTEMPDIR\0" "SQLITE_CANTOPEN_SYMLINK\0"
    "SQLITE_CONSTRAINT\0" "SQLITE_CONSTRAINT_CHECK\0" "SQLITE_CONSTRAINT_COMMITHOOK\0"
    "SQLITE_CONSTRAINT_FOREIGNKEY\0" "SQLITE_CONSTRAINT_FUNCTION\0" "SQLITE_CONSTRAINT_NOTNULL\0"
    "SQLITE_CONSTRAINT_PINNED\0" "SQLITE_CONSTRAINT_PRIMARYKEY\0" "SQLITE_CONSTRAINT_ROWID\0"
    "SQLITE_CONSTRAINT_TRIGGER\0" "SQLITE_CONSTRAINT_UNIQUE\0" "SQLITE_CONSTRAINT_VTAB\0"
    "SQLITE_CORRUPT\0" "SQLITE_CORRUPT_INDEX\0" "SQLITE_CORRUPT_SEQUENCE\0" "SQLITE_CORRUPT_VTAB\0"
    "SQLITE_DBCONFIG_DEFENSIVE\0" "SQLITE_DBCONFIG_DQS_DDL\0" "SQLITE_DBCONFIG_DQS_DML\0"
    "SQLITE_DBCONFIG_ENABLE_FKEY\0" "SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER\0"
    "SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION\0" "SQLITE_DBCONFIG_ENABLE_QPSG\0"
    "SQLITE_DBCONFIG_ENABLE_TRIGGER\0" "SQLITE_DBCONFIG_ENABLE_VIEW\0"
    "SQLITE_DBCONFIG_LEGACY_ALTER_TABLE\0" "SQLITE_DBCONFIG_LEGACY_FILE_FORMAT\0"
    "SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE\0" "SQLITE_DBCONFIG_RESET_DATABASE\0"
    "SQLITE_DBCONFIG_TRIGGER_EQP\0" "SQLITE_DBCONFIG_TRUSTED_SCHEMA\0"
    "SQLITE_DBCONFIG_WRITABLE_SCHEMA\0" "SQLITE_EMPTY\0" "SQLITE_ERROR\0"
    "SQLITE_ERROR_MISSING_COLLSEQ\0" "SQLITE_ERROR_RETRY\0" "SQLITE_ERROR_SNAPSHOT\0"
    "SQLITE_FORMAT\0" "SQLITE_FULL\0" "SQLITE_INTERNAL\0" "SQLITE_INTERRUPT\0" "SQLITE_IOERR\0"
    "SQLITE_IOERR_ACCESS\0" "SQLITE_IOERR_AUTH\0" "SQLITE_IOERR_BEGIN_ATOMIC\0"
    "SQLITE_IOERR_BLOCKED\0" "SQLITE_IOERR_CHECKRESERVEDLOCK\0" "SQLITE_IOERR_CLOSE\0"
    "SQLITE_IOERR_COMMIT_ATOMIC\0" "SQLITE_IOERR_CONVPATH\0" "SQLITE_IOERR_CORRUPTFS\0"
    "SQLITE_IOERR_DATA\0" "SQLITE_IOERR_DELETE\0" "SQLITE_IOERR_DELETE_NOENT\0"
    "SQLITE_IOERR_DIR_CLOSE\0" "SQLITE_IOERR_DIR_FSYNC\0" "SQLITE_IOERR_FSTAT\0"
    "SQLITE_IOERR_FSYNC\0" "SQLITE_IOERR_GETTEMPPATH\0" "SQLITE_IOERR_LOCK\0" "SQLITE_IOERR_MMAP\0"
    "SQLITE_IOERR_NOMEM\0" "SQLITE_IOERR_RDLOCK\0" "SQLITE_IOERR_READ\0"
    "SQLITE_IOERR_ROLLBACK_ATOMIC\0" "SQLITE_IOERR_SEEK\0" "SQLITE_IOERR_SHMLOCK\0"
    "SQLITE_IOERR_SHMMAP\0" "SQLITE_IOERR_SHMOPEN\0" "SQLITE_IOERR_SHMSIZE\0"
    "SQLITE_IOERR_SHORT_READ\0" "SQLITE_IOERR_TRUNCATE\0" "SQLITE_IOERR_UNLOCK\0"
    "SQLITE_IOERR_VNODE\0" "SQLITE_IOERR_WRITE\0" "SQLITE_KEYWORDS\0" "SQLITE_LIMIT_ATTACHED\0"
    "SQLITE_LIMIT_COLUMN\0" "SQLITE_LIMIT_COMPOUND_SELECT\0" "SQLITE_LIMIT_EXPR_DEPTH\0"
    "SQLITE_LIMIT_FUNCTION_ARG\0" "SQLITE_LIMIT_LENGTH\0" "SQLITE_LIMIT_LIKE_PATTERN_LENGTH\0"
    "SQLITE_LIMIT_SQL_LENGTH\0" "SQLITE_LIMIT_TRIGGER_DEPTH\0" "SQLITE_LIMIT_VARIABLE_NUMBER\0"
    "SQLITE_LIMIT_VDBE_OP\0" "SQLITE_LIMIT_WORKER_THREADS\0" "SQLITE_LOCKED\0"
    "SQLITE_LOCKED_SHAREDCACHE\0" "SQLITE_LOCKED_VTAB\0" "SQLITE_MISMATCH\0" "SQLITE_MISUSE\0"
    "SQLITE_NOLFS\0" "SQLITE_NOMEM\0" "SQLITE_NOTADB\0" "SQLITE_NOTFOUND\0" "SQLITE_NOTICE\0"
    "SQLITE_NOTICE_RECOVER_ROLLBACK\0" "SQLITE_NOTICE_RECOVER_WAL\0" "SQLITE_OK_LOAD_PERMANENTLY\0"
    "SQLITE_OK_SYMLINK\0" "SQLITE_PERM\0" "SQLITE_PROTOCOL\0" "SQLITE_RANGE\0" "SQLITE_READONLY\0"
    "SQLITE_READONLY_CANTINIT\0" "SQLITE_READONLY_CANTLOCK\0" "SQLITE_READONLY_DBMOVED\0"
    "SQLITE_READONLY_DIRECTORY\0" "SQLITE_READONLY_RECOVERY\0" "SQLITE_READONLY_ROLLBACK\0"
    "SQLITE_ROW\0" "SQLITE_SCHEMA\0" "SQLITE_TOOBIG\0" "SQLITE_WARNING\0"
    "SQLITE_WARNING_AUTOINDEX\0" "Time\0" "TimeFromTicks\0" "TimestampFromTicks\0" "apilevel\0"
    "complete_statement\0" "enable_callback_tracebacks\0" "enable_shared_cache\0" "paramstyle\0"
    "register_adapter\0" "register_converter\0" "sqlite_version_info\0" "version_info\0"
    "sqlite3.dbapi2\0" "Timestamp\0" "ssl\0" "AF_INET\0" "AlertDescription\0"
    "CHANNEL_BINDING_TYPES\0" "CertificateError\0" "DER_cert_to_PEM_cert\0" "DefaultVerifyPaths\0"
    "HAS_PHA\0" "HAS_PSK\0" "HAS_PSK_TLS13\0" "MemoryBIO\0" "OPENSSL_VERSION\0"
    "OPENSSL_VERSION_INFO\0" "OP_ENABLE_KTLS\0" "OP_LEGACY_SERVER_CONNECT\0" "Options\0"
    "PEM_FOOTER\0" "PEM_HEADER\0" "PEM_cert_to_DER_cert\0" "Purpose\0" "RAND_add\0" "RAND_bytes\0"
    "RAND_egd\0" "RAND_pseudo_bytes\0" "RAND_status\0" "SSLCertVerificationError\0" "SSLContext\0"
    "SSLEOFError\0" "SSLError\0" "SSLErrorNumber\0" "SSLObject\0" "SSLSession\0" "SSLSocket\0"
    "SSLSyscallError\0" "SSLWantReadError\0" "SSLWantWriteError\0" "SSLZeroReturnError\0"
    "TLSVersion\0" "VERIFY_ALLOW_PROXY_CERTS\0" "VERIFY_X509_PARTIAL_CHAIN\0" "VerifyFlags\0"
    "VerifyMode\0" "cert_time_to_seconds\0" "create_default_context\0" "enum_certificates\0"
    "enum_crls\0" "get_default_verify_paths\0" "get_protocol_name\0" "get_server_certificate\0"
    "get_sigalgs\0" "match_hostname\0" "socket_error\0" "wrap_socket\0" "SF_DATALESS\0"
    "SF_FIRMLINK\0" "SF_RESTRICTED\0" "SF_SETTABLE\0" "SF_SUPPORTED\0" "SF_SYNTHETIC\0"
    "STATX_ATTR_APPEND\0" "STATX_ATTR_AUTOMOUNT\0" "STATX_ATTR_COMPRESSED\0" "STATX_ATTR_DAX\0"
    "STATX_ATTR_ENCRYPTED\0" "STATX_ATTR_IMMUTABLE\0" "STATX_ATTR_MOUNT_ROOT\0"
    "STATX_ATTR_NODUMP\0" "STATX_ATTR_VERITY\0" "STATX_ATTR_WRITE_ATOMIC\0" "S_IFMT\0" "S_IMODE\0"
    "S_ISBLK\0" "S_ISCHR\0" "S_ISDIR\0" "S_ISDOOR\0" "S_ISFIFO\0" "S_ISLNK\0" "S_ISPORT\0"
    "S_ISREG\0" "S_ISSOCK\0" "S_ISWHT\0" "UF_DATAVAULT\0" "UF_SETTABLE\0" "UF_TRACKED\0"
    "filemode\0" "statistics\0" "LinearRegression\0" "NormalDist\0" "StatisticsError\0"
    "correlation\0" "covariance\0" "fmean\0" "geometric_mean\0" "kde\0" "kde_random\0"
    "linear_regression\0" "median_grouped\0" "multimode\0" "quantiles\0" "statistics.NormalDist\0"
    "from_samples\0" "string\0" "ascii_letters\0" "ascii_lowercase\0" "ascii_uppercase\0" "digits\0"
    "hexdigits\0" "octdigits\0" "printable\0" "punctuation\0" "whitespace\0" "string.templatelib\0"
    "convert\0" "stringprep\0" "b1_set\0" "b3_exceptions\0" "c22_specials\0" "c6_set\0" "c7_set\0"
    "c8_set\0" "c9_set\0" "in_table_a1\0" "in_table_b1\0" "in_table_c11_c12\0" "in_table_c12\0"
    "in_table_c21\0" "in_table_c21_c22\0" "in_table_c22\0" "in_table_c3\0" "in_table_c4\0"
    "in_table_c5\0" "in_table_c6\0" "in_table_c7\0" "in_table_c8\0" "in_table_c9\0" "in_table_d1\0"
    "in_table_d2\0" "map_table_b2\0" "map_table_b3\0" "struct\0" "Struct\0" "calcsize\0"
    "iter_unpack\0" "pack\0" "pack_into\0" "unpack\0" "unpack_from\0" "subprocess\0"
    "CalledProcessError\0" "CompletedProcess\0" "STARTF_FORCEOFFFEEDBACK\0"
    "STARTF_FORCEONFEEDBACK\0" "STARTUPINFO\0" "SubprocessError\0" "TimeoutExpired\0" "check_call\0"
    "getoutput\0" "getstatusoutput\0" "list2cmdline\0" "sunau\0" "AUDIO_FILE_ENCODING_ADPCM_G721\0"
    "AUDIO_FILE_ENCODING_ADPCM_G722\0" "AUDIO_FILE_ENCODING_ADPCM_G723_3\0"
    "AUDIO_FILE_ENCODING_ADPCM_G723_5\0" "AUDIO_FILE_ENCODING_ALAW_8\0"
    "AUDIO_FILE_ENCODING_DOUBLE\0" "AUDIO_FILE_ENCODING_FLOAT\0" "AUDIO_FILE_ENCODING_LINEAR_16\0"
    "AUDIO_FILE_ENCODING_LINEAR_24\0" "AUDIO_FILE_ENCODING_LINEAR_32\0"
    "AUDIO_FILE_ENCODING_LINEAR_8\0" "AUDIO_FILE_ENCODING_MULAW_8\0" "AUDIO_FILE_MAGIC\0"
    "AUDIO_UNKNOWN_SIZE\0" "Au_read\0" "Au_write\0" "symtable\0" "Symbol\0" "SymbolTable\0"
    "SymbolTableFactory\0" "SymbolTableType\0" "sys\0" "UnraisableHookArgs\0" "abi_info\0"
    "activate_stack_trampoline\0" "addaudithook\0" "audit\0" "callstats\0"
    "deactivate_stack_trampoline\0" "exc_info\0" "get_asyncgen_hooks\0"
    "get_coroutine_origin_tracking_depth\0" "get_int_max_str_digits\0" "get_lazy_imports\0"
    "get_lazy_imports_filter\0" "getallocatedblocks\0" "getandroidapilevel\0" "getcheckinterval\0"
    "getdefaultencoding\0" "getdlopenflags\0" "getfilesystemencodeerrors\0"
    "getfilesystemencoding\0" "getrecursionlimit\0" "getrefcount\0" "getsizeof\0"
    "getswitchinterval\0" "gettotalrefcount\0" "getunicodeinternedsize\0" "getwindowsversion\0"
    "intern\0" "is_finalizing\0" "is_remote_debug_enabled\0" "is_stack_trampoline_active\0"
    "last_exc\0" "lazy_modules\0" "monitoring\0" "orig_argv\0" "platlibdir\0" "remote_exec\0"
    "set_asyncgen_hooks\0" "set_coroutine_origin_tracking_depth\0" "set_int_max_str_digits\0"
    "set_lazy_imports\0" "set_lazy_imports_filter\0" "setcheckinterval\0" "setdlopenflags\0"
    "setrecursionlimit\0" "setswitchinterval\0" "stdlib_module_names\0" "sysconfig\0"
    "get_default_scheme\0" "get_path\0" "get_path_names\0" "get_paths\0" "get_preferred_scheme\0"
    "get_scheme_names\0" "is_python_build\0" "parse_config_h\0" "syslog\0" "LOG_FTP\0"
    "LOG_INSTALL\0" "LOG_LAUNCHD\0" "LOG_MASK\0" "LOG_NETINFO\0" "LOG_RAS\0" "LOG_REMOTEAUTH\0"
    "LOG_UPTO\0" "closelog\0" "openlog\0" "setlogmask\0" "tabnanny\0" "NannyNag\0"
    "process_tokens\0" "tarfile\0" "AREGTYPE\0" "AbsoluteLinkError\0" "AbsolutePathError\0"
    "BLKTYPE\0" "CHRTYPE\0" "CONTTYPE\0" "CompressionError\0" "DIRTYPE\0" "ENCODING\0"
    "ExFileObject\0" "ExtractError\0" "FIFOTYPE\0" "FilterError\0" "GNUTYPE_LONGLINK\0"
    "GNUTYPE_LONGNAME\0" "GNUTYPE_SPARSE\0" "GNU_MAGIC\0" "GNU_TYPES\0" "HeaderError\0" "LNKTYPE\0"
    "LinkFallbackError\0" "LinkOutsideDestinationError\0" "NUL\0" "OutsideDestinationError\0"
    "PAX_FIELDS\0" "PAX_NAME_FIELDS\0" "PAX_NUMBER_FIELDS\0" "POSIX_MAGIC\0" "REGTYPE\0"
    "REGULAR_TYPES\0" "SOLARIS_XHDTYPE\0" "SUPPORTED_TYPES\0" "SYMTYPE\0" "StreamError\0"
    "TarError\0" "TarFile\0" "TarInfo\0" "XGLTYPE\0" "XHDTYPE\0" "data_filter\0"
    "fully_trusted_filter\0" "is_tarfile\0" "tar_filter\0" "tarfile.TarFile\0" "bz2open\0"
    "gzopen\0" "taropen\0" "xzopen\0" "zstopen\0" "tarfile.TarInfo\0" "create_pax_global_header\0"
    "frombuf\0" "fromtarfile\0" "telnetlib\0" "AO\0" "AUTHENTICATION\0" "AYT\0" "BINARY\0" "BM\0"
    "BRK\0" "CHARSET\0" "COM_PORT_OPTION\0" "DEBUGLEVEL\0" "DET\0" "DM\0" "DO\0" "DONT\0" "EC\0"
    "ECHO\0" "EL\0" "ENCRYPT\0" "EOR\0" "EXOPL\0" "FORWARD_X\0" "GA\0" "IAC\0" "IP\0" "KERMIT\0"
    "LFLOW\0" "LINEMODE\0" "LOGOUT\0" "NAMS\0" "NAOCRD\0" "NAOFFD\0" "NAOHTD\0" "NAOHTS\0" "NAOL\0"
    "NAOLFD\0" "NAOP\0" "NAOVTD\0" "NAOVTS\0" "NAWS\0" "NEW_ENVIRON\0" "NOOPT\0" "NOP\0"
    "OLD_ENVIRON\0" "OUTMRK\0" "PRAGMA_HEARTBEAT\0" "PRAGMA_LOGON\0" "RCP\0" "RCTE\0" "RSP\0" "SB\0"
    "SE\0" "SEND_URL\0" "SGA\0" "SNDLOC\0" "SSPI_LOGON\0" "STATUS\0" "SUPDUP\0" "SUPDUPOUTPUT\0"
    "SUPPRESS_LOCAL_ECHO\0" "TELNET_PORT\0" "TLS\0" "TM\0" "TN3270E\0" "TSPEED\0" "TTYLOC\0"
    "TTYPE\0" "TUID\0" "Telnet\0" "VT3270REGIME\0" "WILL\0" "WONT\0" "X3PAD\0" "XASCII\0" "XAUTH\0"
    "XDISPLOC\0" "theNULL\0" "tempfile\0" "NamedTemporaryFile\0" "SpooledTemporaryFile\0"
    "TemporaryDirectory\0" "TemporaryFile\0" "gettempdir\0" "gettempdirb\0" "gettempprefix\0"
    "gettempprefixb\0" "mkdtemp\0" "mkstemp\0" "mktemp\0" "termios\0" "ALTWERASE\0" "B14400\0"
    "B28800\0" "B7200\0" "B76800\0" "CCAR_OFLOW\0" "CCTS_OFLOW\0" "CDSR_OFLOW\0" "CDTR_IFLOW\0"
    "CIGNORE\0" "CRTS_IFLOW\0" "EXTPROC\0" "IUTF8\0" "MDMBUF\0" "NL2\0" "NL3\0" "NOKERNINFO\0"
    "ONOEOT\0" "OXTABS\0" "TIOCGSIZE\0" "TIOCSSIZE\0" "VDSUSP\0" "VSTATUS\0" "tcdrain\0" "tcflow\0"
    "tcflush\0" "tcgetattr\0" "tcgetwinsize\0" "tcsendbreak\0" "tcsetattr\0" "tcsetwinsize\0"
    "textwrap\0" "TextWrapper\0" "dedent\0" "fill\0" "indent\0" "shorten\0" "wrap\0" "threading\0"
    "activeCount\0" "concurrent_tee\0" "currentThread\0" "get_native_id\0" "getprofile\0"
    "gettrace\0" "serialize_iterator\0" "setprofile_all_threads\0" "settrace_all_threads\0"
    "synchronized_iterator\0" "CLOCK_MONOTONIC_RAW_APPROX\0" "CLOCK_TAI\0"
    "CLOCK_UPTIME_RAW_APPROX\0" "asctime\0" "clock_getres\0" "clock_gettime\0" "clock_gettime_ns\0"
    "clock_settime\0" "clock_settime_ns\0" "ctime\0" "get_clock_info\0" "gmtime\0" "mktime\0"
    "monotonic\0" "monotonic_ns\0" "perf_counter\0" "perf_counter_ns\0" "process_time\0"
    "process_time_ns\0" "pthread_getcpuclockid\0" "sleep\0" "strftime\0" "struct_time\0"
    "thread_time\0" "thread_time_ns\0" "time_ns\0" "tzset\0" "timeit\0" "token\0" "ASYNC\0"
    "AWAIT\0" "EXACT_TOKEN_TYPES\0" "EXCLAMATION\0" "FSTRING_END\0" "FSTRING_MIDDLE\0"
    "FSTRING_START\0" "SOFT_KEYWORD\0" "TSTRING_END\0" "TSTRING_MIDDLE\0" "TSTRING_START\0"
    "tok_name\0" "tokenize\0" "Binnumber\0" "Comment\0" "ContStr\0" "Decnumber\0" "Double\0"
    "Double3\0" "Expfloat\0" "Exponent\0" "Floatnumber\0" "Funny\0" "Hexnumber\0" "Ignore\0"
    "Imagnumber\0" "Intnumber\0" "Octnumber\0" "PlainToken\0" "Pointfloat\0" "PseudoExtras\0"
    "PseudoToken\0" "Single\0" "Single3\0" "Special\0" "StopTokenizing\0" "String\0"
    "StringPrefix\0" "TokenError\0" "TokenInfo\0" "Triple\0" "Untokenizer\0" "Whitespace\0"
    "blank_re\0" "cookie_re\0" "endpats\0" "generate_tokens\0" "group\0" "maybe\0" "single_quoted\0"
    "triple_quoted\0" "tomllib\0" "TOMLDecodeError\0" "loads\0" "CoverageResults\0" "Trace\0"
    "traceback\0" "FrameSummary\0" "StackSummary\0" "TracebackException\0" "clear_frames\0"
    "extract_tb\0" "format_exc\0" "format_exception\0" "format_exception_only\0" "format_list\0"
    "format_stack\0" "format_tb\0" "print_exc\0" "print_last\0" "print_list\0" "print_stack\0"
    "print_tb\0" "walk_stack\0" "walk_tb\0" "traceback.StackSummary\0" "extract\0" "from_list\0"
    "traceback.TracebackException\0" "from_exception\0" "tracemalloc\0" "BaseFilter\0"
    "DomainFilter\0" "Frame\0" "Snapshot\0" "Statistic\0" "StatisticDiff\0" "clear_traces\0"
    "get_object_traceback\0" "get_traceback_limit\0" "get_traced_memory\0"
    "get_tracemalloc_memory\0" "is_tracing\0" "reset_peak\0" "start\0" "take_snapshot\0"
    "tracemalloc.Snapshot\0" "tty\0" "cfmakecbreak\0" "cfmakeraw\0" "setcbreak\0" "setraw\0"
    "types\0" "AsyncGeneratorType\0" "BuiltinFunctionType\0" "BuiltinMethodType\0" "CapsuleType\0"
    "CellType\0" "ClassMethodDescriptorType\0" "CodeType\0" "CoroutineType\0"
    "DynamicClassAttribute\0" "EllipsisType\0" "FrameLocalsProxyType\0" "FrameType\0"
    "GeneratorType\0" "GenericAlias\0" "GetSetDescriptorType\0" "LambdaType\0" "LazyImportType\0"
    "MappingProxyType\0" "MemberDescriptorType\0" "MethodDescriptorType\0" "MethodType\0"
    "MethodWrapperType\0" "ModuleType\0" "NoneType\0" "NotImplementedType\0" "SimpleNamespace\0"
    "TracebackType\0" "UnionType\0" "WrapperDescriptorType\0" "get_original_bases\0" "new_class\0"
    "prepare_class\0" "resolve_bases\0" "typing\0" "AbstractSet\0" "Annotated\0" "Any\0"
    "AsyncContextManager\0" "AwaitableGenerator\0" "BinaryIO\0" "Concatenate\0" "ContextManager\0"
    "IO\0" "LiteralString\0" "NamedTuple\0" "Never\0" "NewType\0" "NoDefault\0" "NoExtraItems\0"
    "NotRequired\0" "ParamSpecArgs\0" "ParamSpecKwargs\0" "ReadOnly\0" "Required\0" "Self\0"
    "SupportsAbs\0" "SupportsBytes\0" "SupportsComplex\0" "SupportsFloat\0" "SupportsIndex\0"
    "SupportsInt\0" "SupportsRound\0" "Text\0" "TextIO\0" "TypeAliasType\0" "TypeForm\0"
    "TypeGuard\0" "TypeIs\0" "Unpack\0" "assert_never\0" "assert_type\0" "clear_overloads\0"
    "dataclass_transform\0" "disjoint_base\0" "evaluate_forward_ref\0" "get_args\0"
    "get_overloads\0" "get_protocol_members\0" "get_type_hints\0" "is_protocol\0" "is_typeddict\0"
    "no_type_check_decorator\0" "override\0" "reveal_type\0" "typing_extensions\0" "Sentinel\0"
    "deprecated\0" "unicodedata\0" "UCD\0" "bidirectional\0" "block\0" "category\0" "combining\0"
    "decomposition\0" "east_asian_width\0" "extended_pictographic\0" "grapheme_cluster_break\0"
    "indic_conjunct_break\0" "is_normalized\0" "isxidcontinue\0" "isxidstart\0" "iter_graphemes\0"
    "mirrored\0" "ucnhash_CAPI\0" "unidata_version\0" "unittest\0" "BaseTestSuite\0"
    "FunctionTestCase\0" "IsolatedAsyncioTestCase\0" "SkipTest\0" "TestCase\0" "TestLoader\0"
    "TestProgram\0" "TestResult\0" "TestSuite\0" "TextTestResult\0" "TextTestRunner\0"
    "addModuleCleanup\0" "doModuleCleanups\0" "enterModuleContext\0" "findTestCases\0"
    "getTestCaseNames\0" "installHandler\0" "load_tests\0" "makeSuite\0" "registerResult\0"
    "removeResult\0" "skip\0" "skipIf\0" "skipUnless\0" "unittest.async_case\0" "unittest.case\0"
    "DIFF_OMITTED\0" "unittest.case.TestCase\0" "addClassCleanup\0" "doClassCleanups\0"
    "setUpClass\0" "tearDownClass\0" "unittest.loader\0" "VALID_MODULE_NAME\0" "unittest.main\0"
    "MAIN_EXAMPLES\0" "MODULE_EXAMPLES\0" "unittest.mock\0" "AsyncMagicMixin\0" "AsyncMock\0"
    "AsyncMockMixin\0" "Base\0" "CallableMixin\0" "MagicMixin\0" "MagicMock\0" "MagicProxy\0"
    "Mock\0" "NonCallableMagicMock\0" "NonCallableMock\0" "PropertyMock\0" "ThreadingMixin\0"
    "ThreadingMock\0" "seal\0" "unittest.result\0" "STDERR_LINE\0" "STDOUT_LINE\0"
    "unittest.runner\0" "unittest.signals\0" "unittest.suite\0" "unittest.util\0" "safe_repr\0"
    "sorted_list_difference\0" "strclass\0" "three_way_cmp\0" "unorderable_list_difference\0"
    "urllib.error\0" "ContentTooShortError\0" "HTTPError\0" "URLError\0" "urllib.parse\0"
    "DefragResult\0" "DefragResultBytes\0" "MAX_CACHE_SIZE\0" "ParseResult\0" "ParseResultBytes\0"
    "SplitResult\0" "SplitResultBytes\0" "non_hierarchical\0" "parse_qs\0" "parse_qsl\0"
    "quote_from_bytes\0" "quote_plus\0" "scheme_chars\0" "unquote_plus\0" "unquote_to_bytes\0"
    "unwrap\0" "urldefrag\0" "urlencode\0" "urljoin\0" "urlparse\0" "urlsplit\0" "urlunparse\0"
    "urlunsplit\0" "uses_fragment\0" "uses_netloc\0" "uses_params\0" "uses_query\0"
    "uses_relative\0" "urllib.request\0" "AbstractBasicAuthHandler\0" "AbstractDigestAuthHandler\0"
    "AbstractHTTPHandler\0" "BaseHandler\0" "CacheFTPHandler\0" "DataHandler\0" "FTPHandler\0"
    "FancyURLopener\0" "HTTPBasicAuthHandler\0" "HTTPCookieProcessor\0" "HTTPDefaultErrorHandler\0"
    "HTTPDigestAuthHandler\0" "HTTPErrorProcessor\0" "HTTPPasswordMgr\0"
    "HTTPPasswordMgrWithDefaultRealm\0" "HTTPPasswordMgrWithPriorAuth\0" "HTTPRedirectHandler\0"
    "HTTPSHandler\0" "OpenerDirector\0" "ProxyBasicAuthHandler\0" "ProxyDigestAuthHandler\0"
    "ProxyHandler\0" "Request\0" "URLopener\0" "UnknownHandler\0" "build_opener\0" "ftpwrapper\0"
    "getproxies\0" "getproxies_environment\0" "install_opener\0" "parse_http_list\0"
    "parse_keqv_list\0" "urlcleanup\0" "urlretrieve\0" "urllib.response\0" "addbase\0"
    "addclosehook\0" "addinfo\0" "addinfourl\0" "urllib.robotparser\0" "RequestRate\0"
    "RobotFileParser\0" "uu\0" "uuid\0" "MAX\0" "NAMESPACE_DNS\0" "NAMESPACE_OID\0"
    "NAMESPACE_URL\0" "NAMESPACE_X500\0" "NIL\0" "RESERVED_FUTURE\0" "RESERVED_MICROSOFT\0"
    "RESERVED_NCS\0" "RFC_4122\0" "SafeUUID\0" "UUID\0" "getnode\0" "uuid1\0" "uuid3\0" "uuid4\0"
    "uuid5\0" "uuid6\0" "uuid7\0" "uuid8\0" "CORE_VENV_DEPS\0" "EnvBuilder\0" "warnings\0"
    "WarningMessage\0" "catch_warnings\0" "filterwarnings\0" "resetwarnings\0" "simplefilter\0"
    "warn_explicit\0" "wave\0" "WAVE_FORMAT_EXTENSIBLE\0" "WAVE_FORMAT_IEEE_FLOAT\0" "Wave_read\0"
    "Wave_write\0" "weakref\0" "CallableProxyType\0" "KeyedRef\0" "ProxyType\0" "ReferenceType\0"
    "WeakKeyDictionary\0" "WeakMethod\0" "WeakSet\0" "WeakValueDictionary\0" "finalize\0"
    "getweakrefcount\0" "getweakrefs\0" "ref\0" "webbrowser\0" "BackgroundBrowser\0" "BaseBrowser\0"
    "Chrome\0" "Elinks\0" "Galeon\0" "GenericBrowser\0" "Grail\0" "Konqueror\0" "MacOS\0" "MacOSX\0"
    "MacOSXOSAScript\0" "Mozilla\0" "Opera\0" "UnixBrowser\0" "WindowsDefault\0" "get\0"
    "open_new\0" "open_new_tab\0" "register_standard_browsers\0" "winreg\0" "CloseKey\0"
    "ConnectRegistry\0" "CreateKey\0" "CreateKeyEx\0" "DeleteKey\0" "DeleteKeyEx\0" "DeleteTree\0"
    "DeleteValue\0" "DisableReflectionKey\0" "EnableReflectionKey\0" "EnumKey\0" "EnumValue\0"
    "ExpandEnvironmentStrings\0" "FlushKey\0" "HKEYType\0" "LoadKey\0" "OpenKey\0" "OpenKeyEx\0"
    "QueryInfoKey\0" "QueryReflectionKey\0" "QueryValue\0" "QueryValueEx\0" "SaveKey\0" "SetValue\0"
    "SetValueEx\0" "winsound\0" "Beep\0" "MB_ICONERROR\0" "MB_ICONINFORMATION\0" "MB_ICONSTOP\0"
    "MB_ICONWARNING\0" "MessageBeep\0" "PlaySound\0" "SND_SENTRY\0" "SND_SYNC\0" "SND_SYSTEM\0"
    "wsgiref.handlers\0" "BaseCGIHandler\0" "CGIHandler\0" "IISCGIHandler\0" "SimpleHandler\0"
    "format_date_time\0" "read_environ\0" "wsgiref.headers\0" "Headers\0" "tspecials\0"
    "wsgiref.simple_server\0" "ServerHandler\0" "WSGIRequestHandler\0" "WSGIServer\0" "demo_app\0"
    "server_version\0" "software_version\0" "sys_version\0" "wsgiref.types\0" "ErrorStream\0"
    "FileWrapper\0" "InputStream\0" "StartResponse\0" "WSGIApplication\0" "WSGIEnvironment\0"
    "wsgiref.util\0" "application_uri\0" "guess_scheme\0" "is_hop_by_hop\0" "request_uri\0"
    "setup_testing_defaults\0" "shift_path_info\0" "wsgiref.validate\0" "ErrorWrapper\0"
    "InputWrapper\0" "IteratorWrapper\0" "PartialIteratorWrapper\0" "WSGIWarning\0" "WriteWrapper\0"
    "validator\0" "xdrlib\0" "ConversionError\0" "Packer\0" "Unpacker\0" "xml\0" "is_valid_name\0"
    "is_valid_text\0" "xml.dom\0" "DOMException\0" "DomstringSizeErr\0" "EMPTY_NAMESPACE\0"
    "EMPTY_PREFIX\0" "HierarchyRequestErr\0" "IndexSizeErr\0" "InuseAttributeErr\0"
    "InvalidAccessErr\0" "InvalidCharacterErr\0" "InvalidModificationErr\0" "InvalidStateErr\0"
    "NamespaceErr\0" "NoDataAllowedErr\0" "NoModificationAllowedErr\0" "Node\0" "NotFoundErr\0"
    "NotSupportedErr\0" "SyntaxErr\0" "UserDataHandler\0" "ValidationErr\0" "WrongDocumentErr\0"
    "XHTML_NAMESPACE\0" "XMLNS_NAMESPACE\0" "XML_NAMESPACE\0" "getDOMImplementation\0"
    "registerDOMImplementation\0" "xml.dom.NodeFilter\0" "NodeFilter\0" "xml.dom.domreg\0"
    "xml.dom.expatbuilder\0" "ElementInfo\0" "ExpatBuilder\0" "ExpatBuilderNS\0" "FilterCrutch\0"
    "FilterVisibilityController\0" "FragmentBuilder\0" "FragmentBuilderNS\0"
    "InternalSubsetExtractor\0" "Namespaces\0" "ParseEscape\0" "Rejecter\0" "Skipper\0"
    "makeBuilder\0" "parseFragment\0" "parseFragmentString\0" "parseString\0" "xml.dom.minicompat\0"
    "EmptyNodeList\0" "NodeList\0" "defproperty\0" "xml.dom.minidom\0" "Attr\0" "AttributeList\0"
    "CDATASection\0" "CharacterData\0" "Childless\0" "DOMImplementation\0" "Document\0"
    "DocumentFragment\0" "DocumentType\0" "Element\0" "Entity\0" "Identified\0" "NamedNodeMap\0"
    "Notation\0" "ProcessingInstruction\0" "ReadOnlySequentialNamedNodeMap\0" "TypeInfo\0"
    "xml.dom.pulldom\0" "CHARACTERS\0" "COMMENT\0" "DOMEventStream\0" "END_DOCUMENT\0"
    "END_ELEMENT\0" "ErrorHandler\0" "IGNORABLE_WHITESPACE\0" "PROCESSING_INSTRUCTION\0" "PullDOM\0"
    "SAX2DOM\0" "START_DOCUMENT\0" "START_ELEMENT\0" "xml.dom.xmlbuilder\0" "DOMBuilder\0"
    "DOMBuilderFilter\0" "DOMEntityResolver\0" "DOMImplementationLS\0" "DOMInputSource\0"
    "DocumentLS\0" "xml.etree.ElementInclude\0" "DEFAULT_MAX_INCLUSION_DEPTH\0"
    "FatalIncludeError\0" "LimitedRecursiveIncludeError\0" "XINCLUDE\0" "XINCLUDE_FALLBACK\0"
    "XINCLUDE_INCLUDE\0" "default_loader\0" "include\0" "xml.etree.ElementPath\0" "find\0"
    "get_parent_map\0" "ops\0" "prepare_child\0" "prepare_parent\0" "prepare_self\0"
    "prepare_star\0" "xpath_tokenizer\0" "xpath_tokenizer_re\0" "xml.etree.ElementTree\0"
    "C14NWriterTarget\0" "ElementTree\0" "HTML_EMPTY\0" "PI\0" "ParseError\0" "QName\0"
    "SubElement\0" "TreeBuilder\0" "VERSION\0" "XML\0" "XMLID\0" "XMLParser\0" "XMLPullParser\0"
    "canonicalize\0" "fromstring\0" "fromstringlist\0" "iselement\0" "iterparse\0"
    "register_namespace\0" "tostringlist\0" "xml.etree.cElementTree\0" "xml.parsers.expat\0"
    "xml.parsers.expat.errors\0" "xml.sax\0" "ContentHandler\0" "InputSource\0" "SAXException\0"
    "SAXNotRecognizedException\0" "SAXNotSupportedException\0" "SAXParseException\0"
    "SAXReaderNotAvailable\0" "default_parser_list\0" "make_parser\0" "xml.sax.expatreader\0"
    "AttributesImpl\0" "AttributesNSImpl\0" "ExpatLocator\0" "ExpatParser\0" "create_parser\0"
    "xml.sax.handler\0" "DTDHandler\0" "EntityResolver\0" "LexicalHandler\0" "all_features\0"
    "all_properties\0" "feature_external_ges\0" "feature_external_pes\0"
    "feature_namespace_prefixes\0" "feature_namespaces\0" "feature_string_interning\0"
    "feature_validation\0" "property_declaration_handler\0" "property_dom_node\0"
    "property_encoding\0" "property_interning_dict\0" "property_lexical_handler\0"
    "property_xml_string\0" "xml.sax.saxutils\0" "XMLFilterBase\0" "XMLGenerator\0"
    "prepare_input_source\0" "quoteattr\0" "xml.sax.xmlreader\0" "IncrementalParser\0" "Locator\0"
    "XMLReader\0" "xml.utils\0" "xmlrpc.client\0" "Boolean\0" "DateTime\0" "Fault\0"
    "GzipDecodedResponse\0" "Marshaller\0" "MultiCall\0" "MultiCallIterator\0" "ProtocolError\0"
    "ResponseError\0" "SafeTransport\0" "ServerProxy\0" "Unmarshaller\0" "WRAPPERS\0" "boolean\0"
    "getparser\0" "gzip_decode\0" "gzip_encode\0" "xmlrpc.server\0" "CGIXMLRPCRequestHandler\0"
    "DocCGIXMLRPCRequestHandler\0" "DocXMLRPCRequestHandler\0" "DocXMLRPCServer\0"
    "MultiPathXMLRPCServer\0" "ServerHTMLDoc\0" "SimpleXMLRPCDispatcher\0"
    "SimpleXMLRPCRequestHandler\0" "SimpleXMLRPCServer\0" "XMLRPCDocGenerator\0"
    "list_public_methods\0" "xxlimited\0" "Null\0" "Xxo\0" "roj\0" "zipapp\0" "ZipAppError\0"
    "create_archive\0" "get_interpreter\0" "zipfile\0" "BZIP2_VERSION\0" "BadZipFile\0"
    "BadZipfile\0" "CompleteDirs\0" "DEFAULT_VERSION\0" "LZMA_VERSION\0" "LargeZipFile\0"
    "MAX_EXTRACT_VERSION\0" "PyZipFile\0" "ZIP64_VERSION\0" "ZIP_ZSTANDARD\0" "ZSTANDARD_VERSION\0"
    "ZipExtFile\0" "ZipFile\0" "ZipInfo\0" "is_zipfile\0" "zipfile.CompleteDirs\0"
    "zipfile.ZipInfo\0" "from_file\0" "zipimport\0" "ZipImportError\0" "zipimporter\0" "zlib\0"
    "zoneinfo\0" "InvalidTZPathWarning\0" "TZPATH\0" "ZoneInfo\0" "ZoneInfoNotFoundError\0"
    "available_timezones\0" "reset_tzpath\0" "zoneinfo.ZoneInfo\0" "no_cache\0";

/* Owners and where their rows begin. */
const bn_stub_owner bn_stub_owners[] = {
    { 0, 0 }, /* abc */
    { 97, 6 }, /* aifc */
    { 141, 11 }, /* annotationlib */
    { 301, 19 }, /* antigravity */
    { 321, 20 }, /* argparse */
    { 594, 37 }, /* array */
    { 610, 39 }, /* ast */
    { 1795, 187 }, /* asynchat */
    { 1831, 189 }, /* asyncio */
    { 3208, 279 }, /* asyncio.base_events */
    { 3228, 281 }, /* asyncio.base_futures */
    { 3249, 282 }, /* asyncio.base_subprocess */
    { 3346, 285 }, /* asyncio.constants */
    { 3472, 289 }, /* asyncio.coroutines */
    { 3491, 292 }, /* asyncio.events */
    { 3533, 306 }, /* asyncio.exceptions */
    { 3552, 313 }, /* asyncio.format_helpers */
    { 3589, 314 }, /* asyncio.futures */
    { 3605, 319 }, /* asyncio.graph */
    { 3619, 324 }, /* asyncio.locks */
    { 3633, 330 }, /* asyncio.proactor_events */
    { 3679, 331 }, /* asyncio.protocols */
    { 3697, 336 }, /* asyncio.queues */
    { 3712, 342 }, /* asyncio.runners */
    { 3728, 343 }, /* asyncio.selector_events */
    { 3774, 344 }, /* asyncio.sslproto */
    { 3877, 349 }, /* asyncio.streams */
    { 3910, 353 }, /* asyncio.subprocess */
    { 3962, 355 }, /* asyncio.taskgroups */
    { 3981, 356 }, /* asyncio.tasks */
    { 3995, 366 }, /* asyncio.threads */
    { 4011, 367 }, /* asyncio.timeouts */
    { 4028, 370 }, /* asyncio.tools */
    { 4216, 378 }, /* asyncio.transports */
    { 4235, 384 }, /* asyncio.trsock */
    { 4266, 385 }, /* asyncio.unix_events */
    { 4303, 395 }, /* asyncio.windows_events */
    { 4337, 403 }, /* asyncio.windows_utils */
    { 4381, 406 }, /* asyncore */
    { 4541, 421 }, /* atexit */
    { 4568, 423 }, /* audioop */
    { 4773, 450 }, /* base64 */
    { 5064, 474 }, /* bdb */
    { 5125, 480 }, /* bdb.Breakpoint */
    { 5157, 481 }, /* binascii */
    { 5549, 515 }, /* binhex */
    { 5637, 526 }, /* bisect */
    { 5701, 532 }, /* builtins */
    { 7164, 661 }, /* builtins.bytearray */
    { 7201, 663 }, /* builtins.bytes */
    { 7216, 665 }, /* builtins.complex */
    { 7245, 666 }, /* builtins.dict */
    { 7268, 667 }, /* builtins.float */
    { 7283, 669 }, /* builtins.frozendict */
    { 7303, 670 }, /* builtins.int */
    { 7327, 671 }, /* builtins.str */
    { 7340, 672 }, /* bz2 */
    { 7402, 678 }, /* cProfile */
    { 7436, 682 }, /* calendar */
    { 7847, 722 }, /* cgi */
    { 8014, 734 }, /* cgitb */
    { 8090, 745 }, /* chunk */
    { 8102, 746 }, /* cmath */
    { 8260, 776 }, /* cmd */
    { 8286, 779 }, /* code */
    { 8358, 783 }, /* codecs */
    { 9500, 868 }, /* codeop */
    { 9531, 871 }, /* collections */
    { 9889, 905 }, /* collections.ChainMap */
    { 9910, 906 }, /* collections.OrderedDict */
    { 9934, 907 }, /* collections.UserDict */
    { 9955, 908 }, /* collections.abc */
    { 9978, 933 }, /* colorsys */
    { 10083, 942 }, /* compileall */
    { 10132, 945 }, /* compression.bz2 */
    { 10148, 951 }, /* compression.gzip */
    { 10186, 956 }, /* compression.lzma */
    { 10598, 992 }, /* compression.zlib */
    { 10982, 1024 }, /* compression.zstd */
    { 11234, 1043 }, /* concurrent.futures */
    { 11391, 1057 }, /* concurrent.futures.interpreter */
    { 11466, 1061 }, /* concurrent.futures.interpreter.InterpreterPoolExecutor */
    { 11537, 1062 }, /* concurrent.futures.interpreter.WorkerContext */
    { 11590, 1063 }, /* concurrent.futures.process */
    { 11635, 1065 }, /* concurrent.futures.thread */
    { 11678, 1068 }, /* concurrent.futures.thread.ThreadPoolExecutor */
    { 11723, 1069 }, /* concurrent.futures.thread.WorkerContext */
    { 11763, 1070 }, /* concurrent.interpreters */
    { 11938, 1084 }, /* configparser */
    { 12400, 1109 }, /* contextlib */
    { 12637, 1124 }, /* contextvars */
    { 12687, 1128 }, /* copy */
    { 12700, 1131 }, /* copyreg */
    { 12780, 1136 }, /* crypt */
    { 12869, 1144 }, /* csv */
    { 13061, 1161 }, /* ctypes */
    { 13873, 1239 }, /* ctypes.c_char_p */
    { 13900, 1240 }, /* ctypes.c_void_p */
    { 13916, 1241 }, /* ctypes.c_wchar_p */
    { 13933, 1242 }, /* ctypes.macholib.dyld */
    { 14005, 1246 }, /* ctypes.macholib.dylib */
    { 14027, 1247 }, /* ctypes.macholib.framework */
    { 14053, 1248 }, /* ctypes.util */
    { 14097, 1252 }, /* ctypes.wintypes */
    { 15213, 1393 }, /* ctypes.wintypes.PCHAR */
    { 15235, 1394 }, /* ctypes.wintypes.PWCHAR */
    { 15258, 1395 }, /* dataclasses */
    { 15357, 1403 }, /* datetime */
    { 15406, 1410 }, /* datetime.date */
    { 15491, 1416 }, /* datetime.datetime */
    { 15545, 1423 }, /* datetime.time */
    { 15559, 1425 }, /* dbm */
    { 15571, 1427 }, /* dbm.dumb */
    { 15580, 1429 }, /* dbm.gnu */
    { 15588, 1431 }, /* dbm.ndbm */
    { 15605, 1434 }, /* dbm.sqlite3 */
    { 15690, 1443 }, /* decimal */
    { 16090, 1474 }, /* decimal.Decimal */
    { 16117, 1476 }, /* difflib */
    { 16257, 1488 }, /* dis */
    { 16530, 1517 }, /* dis.Bytecode */
    { 16558, 1518 }, /* dis.Instruction */
    { 16579, 1519 }, /* distutils.archive_util */
    { 16641, 1522 }, /* distutils.bcppcompiler */
    { 16677, 1523 }, /* distutils.ccompiler */
    { 16795, 1529 }, /* distutils.cmd */
    { 16817, 1530 }, /* distutils.command.bdist */
    { 16860, 1532 }, /* distutils.command.bdist_dumb */
    { 16900, 1533 }, /* distutils.command.bdist_msi */
    { 16947, 1535 }, /* distutils.command.bdist_rpm */
    { 16985, 1536 }, /* distutils.command.bdist_wininst */
    { 17031, 1537 }, /* distutils.command.build */
    { 17061, 1539 }, /* distutils.command.build_clib */
    { 17101, 1541 }, /* distutils.command.build_ext */
    { 17157, 1544 }, /* distutils.command.build_py */
    { 17217, 1547 }, /* distutils.command.build_scripts */
    { 17296, 1551 }, /* distutils.command.check */
    { 17354, 1554 }, /* distutils.command.clean */
    { 17384, 1555 }, /* distutils.command.config */
    { 17435, 1558 }, /* distutils.command.install */
    { 17526, 1563 }, /* distutils.command.install_data */
    { 17570, 1564 }, /* distutils.command.install_egg_info */
    { 17657, 1568 }, /* distutils.command.install_headers */
    { 17707, 1569 }, /* distutils.command.install_lib */
    { 17773, 1571 }, /* distutils.command.install_scripts */
    { 17823, 1572 }, /* distutils.command.register */
    { 17850, 1573 }, /* distutils.command.sdist */
    { 17880, 1575 }, /* distutils.command.upload */
    { 17912, 1576 }, /* distutils.config */
    { 17958, 1578 }, /* distutils.core */
    { 18062, 1587 }, /* distutils.cygwinccompiler */
    { 18229, 1597 }, /* distutils.debug */
    { 18251, 1598 }, /* distutils.dep_util */
    { 18303, 1601 }, /* distutils.dir_util */
    { 18363, 1605 }, /* distutils.dist */
    { 18410, 1608 }, /* distutils.errors */
    { 18776, 1627 }, /* distutils.extension */
    { 18796, 1628 }, /* distutils.fancy_getopt */
    { 18943, 1638 }, /* distutils.file_util */
    { 18994, 1641 }, /* distutils.filelist */
    { 19059, 1645 }, /* distutils.log */
    { 19149, 1659 }, /* distutils.msvccompiler */
    { 19185, 1660 }, /* distutils.spawn */
    { 19223, 1662 }, /* distutils.sysconfig */
    { 19481, 1677 }, /* distutils.text_file */
    { 19510, 1678 }, /* distutils.unixccompiler */
    { 19548, 1679 }, /* distutils.util */
    { 19728, 1693 }, /* distutils.version */
    { 19781, 1696 }, /* doctest */
    { 20191, 1725 }, /* dummy_threading */
    { 20363, 1748 }, /* email.base64mime */
    { 20432, 1754 }, /* email.charset */
    { 20572, 1765 }, /* email.contentmanager */
    { 20608, 1766 }, /* email.encoders */
    { 20678, 1770 }, /* email.errors */
    { 21355, 1798 }, /* email.feedparser */
    { 21399, 1800 }, /* email.generator */
    { 21447, 1803 }, /* email.header */
    { 21493, 1806 }, /* email.headerregistry */
    { 21854, 1825 }, /* email.headerregistry.AddressHeader */
    { 21902, 1827 }, /* email.headerregistry.ContentDispositionHeader */
    { 21948, 1828 }, /* email.headerregistry.ContentTransferEncodingHeader */
    { 21999, 1830 }, /* email.headerregistry.ContentTypeHeader */
    { 22038, 1831 }, /* email.headerregistry.DateHeader */
    { 22070, 1833 }, /* email.headerregistry.MIMEVersionHeader */
    { 22109, 1835 }, /* email.headerregistry.MessageIDHeader */
    { 22146, 1837 }, /* email.headerregistry.ParameterizedMIMEHeader */
    { 22191, 1838 }, /* email.headerregistry.ReferencesHeader */
    { 22229, 1840 }, /* email.headerregistry.UnstructuredHeader */
    { 22269, 1842 }, /* email.iterators */
    { 22327, 1845 }, /* email.message */
    { 22371, 1848 }, /* email.mime.application */
    { 22410, 1849 }, /* email.mime.audio */
    { 22437, 1850 }, /* email.mime.base */
    { 22462, 1851 }, /* email.mime.image */
    { 22489, 1852 }, /* email.mime.message */
    { 22520, 1853 }, /* email.mime.multipart */
    { 22555, 1854 }, /* email.mime.nonmultipart */
    { 22596, 1855 }, /* email.mime.text */
    { 22621, 1856 }, /* email.parser */
    { 22684, 1862 }, /* email.policy */
    { 22725, 1865 }, /* email.quoprimime */
    { 22806, 1877 }, /* email.utils */
    { 23022, 1894 }, /* ensurepip */
    { 23050, 1896 }, /* enum */
    { 23323, 1923 }, /* errno */
    { 23358, 1926 }, /* faulthandler */
    { 23467, 1935 }, /* fcntl */
    { 23889, 1964 }, /* filecmp */
    { 23945, 1969 }, /* fileinput */
    { 24063, 1981 }, /* fnmatch */
    { 24105, 1986 }, /* formatter */
    { 24190, 1993 }, /* fractions */
    { 24213, 1995 }, /* fractions.Fraction */
    { 24245, 1998 }, /* ftplib */
    { 24364, 2012 }, /* functools */
    { 24559, 2026 }, /* gc */
    { 24731, 2044 }, /* genericpath */
    { 24906, 2061 }, /* getopt */
    { 24936, 2065 }, /* getpass */
    { 24967, 2068 }, /* gettext */
    { 25077, 2077 }, /* glob */
    { 25117, 2084 }, /* graphlib */
    { 25155, 2086 }, /* grp */
    { 25199, 2090 }, /* gzip */
    { 25204, 2095 }, /* hashlib */
    { 25356, 2113 }, /* heapq */
    { 25473, 2123 }, /* hmac */
    { 8045, 2127 }, /* html */
    { 25514, 2129 }, /* html.entities */
    { 25575, 2133 }, /* html.parser */
    { 25598, 2134 }, /* http */
    { 25625, 2136 }, /* http.client */
    { 26162, 2168 }, /* http.cookiejar */
    { 26281, 2176 }, /* http.cookies */
    { 26337, 2180 }, /* http.server */
    { 26494, 2188 }, /* imaplib */
    { 26592, 2196 }, /* imghdr */
    { 26610, 2198 }, /* imp */
    { 27039, 2232 }, /* importlib */
    { 27093, 2236 }, /* importlib.abc */
    { 27269, 2248 }, /* importlib.abc.InspectLoader */
    { 27312, 2249 }, /* importlib.machinery */
    { 27561, 2263 }, /* importlib.metadata */
    { 27912, 2293 }, /* importlib.metadata.Distribution */
    { 27966, 2296 }, /* importlib.metadata.MetadataPathFinder */
    { 28023, 2298 }, /* importlib.metadata.SelectableGroups */
    { 28064, 2299 }, /* importlib.metadata.diagnose */
    { 28100, 2301 }, /* importlib.readers */
    { 28189, 2306 }, /* importlib.resources */
    { 28303, 2320 }, /* importlib.resources.abc */
    { 28327, 2323 }, /* importlib.resources.readers */
    { 28355, 2328 }, /* importlib.resources.simple */
    { 28446, 2332 }, /* importlib.simple */
    { 28463, 2336 }, /* importlib.util */
    { 28650, 2351 }, /* importlib.util.LazyLoader */
    { 28092, 2352 }, /* inspect */
    { 29862, 2448 }, /* inspect.Signature */
    { 29894, 2449 }, /* io */
    { 30123, 2469 }, /* ipaddress */
    { 30376, 2485 }, /* itertools */
    { 30562, 2505 }, /* itertools.chain */
    { 30592, 2506 }, /* json */
    { 30659, 2512 }, /* json.decoder */
    { 30672, 2514 }, /* json.encoder */
    { 30824, 2524 }, /* json.scanner */
    { 30860, 2526 }, /* json.tool */
    { 1686, 2527 }, /* keyword */
    { 30912, 2531 }, /* linecache */
    { 30983, 2537 }, /* locale */
    { 31219, 2563 }, /* logging */
    { 31666, 2605 }, /* logging.config */
    { 31859, 2618 }, /* logging.handlers */
    { 32104, 2632 }, /* lzma */
    { 32109, 2640 }, /* mailbox */
    { 32266, 2657 }, /* mailcap */
    { 32292, 2659 }, /* marshal */
    { 32300, 2661 }, /* math */
    { 32537, 2724 }, /* math.integer */
    { 32550, 2730 }, /* mimetypes */
    { 32664, 2738 }, /* mmap */
    { 32924, 2757 }, /* modulefinder */
    { 33050, 2768 }, /* msvcrt */
    { 33215, 2784 }, /* multiprocessing */
    { 33544, 2816 }, /* multiprocessing.connection */
    { 33648, 2824 }, /* multiprocessing.context */
    { 33839, 2840 }, /* multiprocessing.context.BaseContext */
    { 33875, 2843 }, /* multiprocessing.dummy */
    { 33916, 2862 }, /* multiprocessing.dummy.connection */
    { 33949, 2866 }, /* multiprocessing.forkserver */
    { 34070, 2874 }, /* multiprocessing.heap */
    { 34143, 2879 }, /* multiprocessing.managers */
    { 34307, 2893 }, /* multiprocessing.managers.BaseManager */
    { 34344, 2894 }, /* multiprocessing.pool */
    { 34470, 2905 }, /* multiprocessing.pool.Pool */
    { 34496, 2906 }, /* multiprocessing.popen_fork */
    { 34523, 2907 }, /* multiprocessing.popen_forkserver */
    { 34556, 2908 }, /* multiprocessing.popen_spawn_posix */
    { 34590, 2909 }, /* multiprocessing.popen_spawn_win32 */
    { 34624, 2910 }, /* multiprocessing.process */
    { 34660, 2914 }, /* multiprocessing.queues */
    { 34683, 2917 }, /* multiprocessing.reduction */
    { 34831, 2929 }, /* multiprocessing.reduction.ForkingPickler */
    { 34872, 2931 }, /* multiprocessing.resource_sharer */
    { 34919, 2934 }, /* multiprocessing.resource_tracker */
    { 34974, 2940 }, /* multiprocessing.shared_memory */
    { 35031, 2942 }, /* multiprocessing.sharedctypes */
    { 35140, 2947 }, /* multiprocessing.spawn */
    { 35254, 2956 }, /* multiprocessing.synchronize */
    { 35290, 2964 }, /* multiprocessing.util */
    { 35529, 2983 }, /* netrc */
    { 35551, 2985 }, /* nis */
    { 35589, 2990 }, /* nntplib */
    { 35752, 3003 }, /* ntpath */
    { 35883, 3034 }, /* nturl2path */
    { 35920, 3036 }, /* numbers */
    { 35966, 3041 }, /* opcode */
    { 1714, 3056 }, /* operator */
    { 36121, 3074 }, /* optparse */
    { 36394, 3093 }, /* os */
    { 39267, 3371 }, /* os.path */
    { 39275, 3402 }, /* parser */
    { 39370, 3413 }, /* pathlib */
    { 39444, 3420 }, /* pathlib.Path */
    { 39475, 3423 }, /* pathlib.types */
    { 39498, 3424 }, /* pdb */
    { 12756, 3440 }, /* pickle */
    { 40273, 3520 }, /* pickletools */
    { 40693, 3549 }, /* pipes */
    { 40708, 3551 }, /* pkgutil */
    { 40811, 3561 }, /* platform */
    { 41113, 3591 }, /* plistlib */
    { 41222, 3601 }, /* poplib */
    { 41249, 3607 }, /* posixpath */
    { 41259, 3637 }, /* pprint */
    { 41312, 3643 }, /* profile */
    { 41320, 3646 }, /* profiling.sampling */
    { 41448, 3653 }, /* profiling.sampling.collector */
    { 41552, 3658 }, /* profiling.sampling.gecko_collector */
    { 42117, 3686 }, /* profiling.sampling.heatmap_collector */
    { 42154, 3687 }, /* profiling.sampling.jsonl_collector */
    { 42189, 3688 }, /* profiling.sampling.pstats_collector */
    { 42225, 3689 }, /* profiling.sampling.stack_collector */
    { 42324, 3693 }, /* profiling.sampling.string_table */
    { 42356, 3694 }, /* profiling.tracing */
    { 42374, 3698 }, /* pstats */
    { 42424, 3702 }, /* pty */
    { 42451, 3707 }, /* pwd */
    { 42496, 3711 }, /* py_compile */
    { 42550, 3716 }, /* pyclbr */
    { 42597, 3720 }, /* pydoc */
    { 42968, 3763 }, /* pyexpat */
    { 43040, 3769 }, /* pyexpat.errors */
    { 44223, 3813 }, /* queue */
    { 44249, 3820 }, /* quopri */
    { 44256, 3824 }, /* random */
    { 44521, 3849 }, /* re */
    { 44635, 3870 }, /* readline */
    { 45113, 3897 }, /* reprlib */
    { 45141, 3900 }, /* resource */
    { 45299, 3913 }, /* rlcompleter */
    { 45321, 3914 }, /* runpy */
    { 45347, 3916 }, /* sched */
    { 45363, 3918 }, /* secrets */
    { 45442, 3926 }, /* select */
    { 45489, 3934 }, /* select.epoll */
    { 45509, 3935 }, /* select.kqueue */
    { 45523, 3936 }, /* selectors */
    { 45647, 3944 }, /* shelve */
    { 45699, 3949 }, /* shlex */
    { 45705, 3953 }, /* shutil */
    { 45992, 3976 }, /* signal */
    { 46238, 3997 }, /* site */
    { 46540, 4019 }, /* smtpd */
    { 46608, 4024 }, /* smtplib */
    { 46865, 4042 }, /* sndhdr */
    { 46891, 4045 }, /* socket */
    { 50835, 4292 }, /* socketserver */
    { 51182, 4310 }, /* spwd */
    { 51217, 4313 }, /* sqlite3 */
    { 54557, 4478 }, /* sqlite3.dbapi2 */
    { 54582, 4644 }, /* ssl */
    { 38873, 4696 }, /* stat */
    { 55793, 4728 }, /* statistics */
    { 55960, 4742 }, /* statistics.NormalDist */
    { 55995, 4743 }, /* string */
    { 56108, 4754 }, /* string.templatelib */
    { 56135, 4757 }, /* stringprep */
    { 56439, 4782 }, /* struct */
    { 56508, 4790 }, /* subprocess */
    { 56695, 4804 }, /* sunau */
    { 57109, 4823 }, /* symtable */
    { 57172, 4830 }, /* sys */
    { 58013, 4880 }, /* sysconfig */
    { 58145, 4893 }, /* syslog */
    { 58265, 4905 }, /* tabnanny */
    { 58298, 4908 }, /* tarfile */
    { 58847, 4953 }, /* tarfile.TarFile */
    { 58901, 4959 }, /* tarfile.TarInfo */
    { 58962, 4962 }, /* telnetlib */
    { 59491, 5037 }, /* tempfile */
    { 59648, 5048 }, /* termios */
    { 59926, 5080 }, /* textwrap */
    { 59979, 5086 }, /* threading */
    { 15375, 5118 }, /* time */
    { 60499, 5148 }, /* timeit */
    { 60506, 5151 }, /* token */
    { 60658, 5163 }, /* tokenize */
    { 61041, 5220 }, /* tomllib */
    { 29847, 5223 }, /* trace */
    { 61093, 5225 }, /* traceback */
    { 61329, 5245 }, /* traceback.StackSummary */
    { 61370, 5247 }, /* traceback.TracebackException */
    { 61414, 5248 }, /* tracemalloc */
    { 61626, 5267 }, /* tracemalloc.Snapshot */
    { 61647, 5268 }, /* tty */
    { 61691, 5274 }, /* types */
    { 62210, 5308 }, /* typing */
    { 62828, 5388 }, /* typing_extensions */
    { 62866, 5460 }, /* unicodedata */
    { 63110, 5479 }, /* unittest */
    { 63437, 5504 }, /* unittest.async_case */
    { 63457, 5505 }, /* unittest.case */
    { 63484, 5515 }, /* unittest.case.TestCase */
    { 63564, 5519 }, /* unittest.loader */
    { 63598, 5524 }, /* unittest.main */
    { 63642, 5528 }, /* unittest.mock */
    { 63837, 5543 }, /* unittest.result */
    { 63877, 5546 }, /* unittest.runner */
    { 63893, 5548 }, /* unittest.signals */
    { 63910, 5551 }, /* unittest.suite */
    { 63925, 5553 }, /* unittest.util */
    { 64023, 5558 }, /* urllib.error */
    { 64076, 5561 }, /* urllib.parse */
    { 64438, 5591 }, /* urllib.request */
    { 65040, 5630 }, /* urllib.response */
    { 65096, 5634 }, /* urllib.robotparser */
    { 65143, 5636 }, /* uu */
    { 65146, 5639 }, /* uuid */
    { 46535, 5660 }, /* venv */
    { 65363, 5664 }, /* warnings */
    { 65458, 5672 }, /* wave */
    { 65530, 5678 }, /* weakref */
    { 65687, 5690 }, /* webbrowser */
    { 65903, 5712 }, /* winreg */
    { 66214, 5738 }, /* winsound */
    { 66340, 5748 }, /* wsgiref.handlers */
    { 66441, 5755 }, /* wsgiref.headers */
    { 66475, 5757 }, /* wsgiref.simple_server */
    { 66594, 5764 }, /* wsgiref.types */
    { 66690, 5770 }, /* wsgiref.util */
    { 66797, 5777 }, /* wsgiref.validate */
    { 66914, 5784 }, /* xdrlib */
    { 66953, 5788 }, /* xml */
    { 66985, 5790 }, /* xml.dom */
    { 67417, 5816 }, /* xml.dom.NodeFilter */
    { 67447, 5817 }, /* xml.dom.domreg */
    { 67462, 5819 }, /* xml.dom.expatbuilder */
    { 67719, 5836 }, /* xml.dom.minicompat */
    { 67773, 5839 }, /* xml.dom.minidom */
    { 68012, 5863 }, /* xml.dom.pulldom */
    { 68189, 5877 }, /* xml.dom.xmlbuilder */
    { 68300, 5884 }, /* xml.etree.ElementInclude */
    { 68467, 5892 }, /* xml.etree.ElementPath */
    { 68603, 5902 }, /* xml.etree.ElementTree */
    { 68841, 5928 }, /* xml.etree.cElementTree */
    { 68864, 5953 }, /* xml.parsers.expat */
    { 68882, 5959 }, /* xml.parsers.expat.errors */
    { 68907, 6003 }, /* xml.sax */
    { 69078, 6015 }, /* xml.sax.expatreader */
    { 69169, 6021 }, /* xml.sax.handler */
    { 69520, 6041 }, /* xml.sax.saxutils */
    { 69595, 6047 }, /* xml.sax.xmlreader */
    { 69649, 6053 }, /* xml.utils */
    { 69659, 6055 }, /* xmlrpc.client */
    { 69873, 6080 }, /* xmlrpc.server */
    { 70122, 6091 }, /* xxlimited */
    { 70145, 6098 }, /* zipapp */
    { 70195, 6101 }, /* zipfile */
    { 70408, 6119 }, /* zipfile.CompleteDirs */
    { 70429, 6120 }, /* zipfile.ZipInfo */
    { 70455, 6121 }, /* zipimport */
    { 70492, 6123 }, /* zlib */
    { 70497, 6135 }, /* zoneinfo */
    { 70598, 6141 }, /* zoneinfo.ZoneInfo */
    { 0, 6144 },
};
const uint32_t bn_stub_owner_count = sizeof bn_stub_owners / sizeof *bn_stub_owners - 1;

const uint32_t bn_stub_results[] = {
    0x8000000, 0x400000, 0x1fffffff, 0x4, 0x800, 0x20, 0x1, 0x80000020, 0x9fffffff, 0x2, 0x21,
    0x1ffffffe, 0x1000, 0x8000001, 0x200, 0x400, 0x40, 0x6, 0xe, 0x80000040, 0x80, 0x10, 0x10000,
    0x8, 0x2000, 0x80000, 0x100, 0x4000, 0x8000, 0x9000000, 0x1e, 0x8000000e, 0x8000001e, 0x8000800,
    0x60, 0x80000400, 0x801, 0x80000800, 0x80000200, 0x88000000, 0x90000000, 0x201, 0x80000021,
    0x10000000, 0x27, 0xa00, 0x401, 0x46, 0x7, 0x1000000, 0x2000000, 0x9ffffffe, 0x41, 0x61,
    0x4000000, 0x4000001, 0x1001, 0x3, 0xf, 0x80001000, 0x100000, 0x40000, 0x20000, 0x200000,
    0x800000, 0x80000001, 0x8000020,
};

/* Name, result, first and last minor version. */
const bn_stub_row bn_stub_rows[] = {
    {4,0,8,255}, {8,1,8,255}, {16,0,8,255}, {36,0,8,255}, {53,0,8,255}, {74,1,10,255}, {102,0,8,12},
    {112,0,8,12}, {123,0,8,12}, {129,2,8,12}, {134,2,8,8}, {155,3,14,255}, {162,0,14,255},
    {173,4,14,255}, {195,4,14,255}, {218,2,14,255}, {241,2,14,255}, {275,4,14,255}, {291,5,14,255},
    {313,6,8,255}, {330,0,8,255}, {337,0,8,255}, {367,0,8,255}, {381,0,8,255}, {396,0,8,255},
    {414,0,9,255}, {436,0,8,255}, {445,0,8,255}, {459,0,8,255}, {484,0,8,255}, {494,7,8,255},
    {506,7,8,255}, {515,7,8,255}, {522,7,8,255}, {532,0,8,255}, {560,0,8,255}, {581,7,8,255},
    {600,0,8,255}, {594,0,8,255}, {614,0,8,255}, {618,0,8,255}, {622,0,8,255}, {626,0,8,255},
    {636,0,8,255}, {643,0,8,255}, {650,0,8,255}, {659,0,8,255}, {676,0,8,255}, {686,0,8,255},
    {696,0,8,255}, {706,0,8,255}, {714,0,8,255}, {723,0,8,255}, {729,0,8,255}, {735,0,8,255},
    {742,0,8,255}, {748,0,8,255}, {755,0,8,255}, {762,0,8,255}, {768,2,8,13}, {774,0,8,255},
    {779,0,8,255}, {788,0,8,255}, {796,0,8,255}, {805,0,8,255}, {814,0,8,255}, {818,0,8,255},
    {825,0,8,255}, {830,0,8,255}, {839,0,8,255}, {843,2,8,13}, {852,0,8,255}, {855,0,8,255},
    {869,0,8,255}, {874,0,8,255}, {885,0,8,255}, {894,0,8,255}, {898,0,8,255}, {913,0,8,255},
    {925,0,8,255}, {938,0,8,255}, {951,0,8,255}, {958,0,8,255}, {961,0,8,255}, {965,0,8,255},
    {968,0,8,255}, {974,0,8,255}, {981,0,8,255}, {992,0,8,255}, {995,0,8,255}, {1007,0,14,255},
    {1021,0,8,255}, {1028,0,8,255}, {1031,0,8,255}, {1037,0,8,255}, {1047,0,8,255}, {1054,0,8,255},
    {1061,0,8,255}, {1066,0,8,255}, {1075,0,8,255}, {1080,0,8,255}, {1083,0,8,255}, {1087,0,8,255},
    {1095,0,10,255}, {1101,0,10,255}, {1109,0,10,255}, {1120,0,10,255}, {1133,0,10,255},
    {1141,0,10,255}, {1155,0,10,255}, {1170,0,10,255}, {1180,0,10,255}, {1191,0,8,255},
    {1195,0,8,255}, {1202,0,8,255}, {1207,0,8,255}, {1212,2,8,13}, {1225,0,8,255}, {1235,0,8,255},
    {1251,0,8,255}, {1263,0,8,255}, {1272,0,8,255}, {1276,0,8,255}, {1282,0,8,255}, {1288,2,8,13},
    {1292,0,8,255}, {1295,0,8,255}, {1301,0,12,255}, {1311,0,8,255}, {1316,0,8,255},
    {1320,8,13,255}, {1339,0,8,255}, {1346,0,8,255}, {1352,0,8,255}, {1359,0,8,255}, {1363,0,8,255},
    {1371,0,8,255}, {1377,0,8,255}, {1385,0,8,255}, {1391,2,8,13}, {1395,0,8,255}, {1399,0,8,255},
    {1409,0,8,255}, {1415,0,14,255}, {1427,0,8,255}, {1431,0,11,255}, {1439,0,8,255},
    {1445,0,12,255}, {1455,0,8,255}, {1466,0,12,255}, {1474,0,12,255}, {1487,0,8,255},
    {1492,0,8,255}, {1497,0,8,255}, {1505,0,8,255}, {1511,0,8,255}, {1516,0,8,255}, {1522,0,8,255},
    {1532,0,8,255}, {1538,0,8,255}, {1542,0,8,255}, {1552,0,8,255}, {1559,0,8,255}, {1565,9,14,255},
    {1573,0,8,255}, {1587,5,8,255}, {1592,0,8,255}, {1606,0,8,255}, {1611,0,8,255}, {1624,10,8,255},
    {1638,10,8,255}, {1657,11,8,255}, {1674,11,8,255}, {1686,0,8,255}, {1694,6,9,255},
    {1699,0,10,255}, {1710,0,8,255}, {1714,0,8,255}, {1723,0,10,255}, {1731,0,8,255},
    {1737,0,8,255}, {1742,0,8,255}, {1754,0,12,255}, {1765,0,8,255}, {1773,5,9,255},
    {1781,11,8,255}, {1786,0,8,255}, {1804,0,8,11}, {1815,0,8,11}, {1839,0,8,13}, {1860,0,8,255},
    {1878,0,8,255}, {1902,0,8,255}, {1917,0,11,255}, {1925,0,8,255}, {1939,0,8,255}, {1952,0,8,255},
    {1966,0,8,255}, {1983,0,11,255}, {2002,0,8,255}, {2019,0,8,255}, {2034,0,8,255}, {2044,0,8,255},
    {2061,0,8,255}, {2079,0,8,255}, {2102,0,8,255}, {2108,0,13,255}, {2118,0,8,13}, {2135,0,14,255},
    {2155,0,8,255}, {2162,0,14,255}, {2178,0,8,255}, {2185,0,8,255}, {2205,0,8,255}, {2223,0,8,255},
    {2236,0,8,255}, {2246,0,8,255}, {2264,0,8,255}, {2269,0,8,13}, {2291,0,9,13}, {2309,0,8,255},
    {2323,0,8,255}, {2341,0,8,255}, {2350,0,8,255}, {2356,0,8,255}, {2367,0,8,255}, {2377,0,13,255},
    {2391,0,8,255}, {2405,0,11,255}, {2412,0,8,13}, {2429,0,8,255}, {2447,0,8,255}, {2457,0,8,255},
    {2483,0,9,255}, {2490,0,8,255}, {2503,0,8,255}, {2524,0,8,255}, {2537,0,8,255}, {2556,0,8,255},
    {2576,0,8,255}, {2581,0,11,255}, {2591,0,8,13}, {2612,0,11,255}, {2620,0,8,255}, {2633,0,8,255},
    {2645,0,8,255}, {2655,0,8,255}, {2686,0,8,255}, {2717,0,8,255}, {2732,12,8,255},
    {2742,11,8,255}, {2755,13,14,255}, {2774,2,8,10}, {2784,11,12,255}, {2810,0,8,255},
    {2822,13,8,255}, {2835,0,12,255}, {2854,5,14,255}, {2872,6,14,255}, {2897,6,14,255},
    {2928,0,8,255}, {2935,0,8,13}, {2953,0,8,255}, {2968,0,8,255}, {2990,0,8,255}, {3007,9,8,255},
    {3019,9,8,255}, {3039,9,8,255}, {3048,0,8,255}, {3063,6,14,255}, {3080,0,8,255}, {3105,2,8,13},
    {3123,6,8,255}, {3138,6,8,255}, {3160,0,8,255}, {3167,0,11,255}, {3175,0,11,255},
    {3186,2,9,255}, {3196,0,8,255}, {1925,0,8,255}, {2483,0,8,255}, {3039,9,8,255}, {3273,0,8,255},
    {3297,0,8,255}, {3321,0,8,255}, {3364,8,11,255}, {3397,8,11,255}, {3431,8,11,255},
    {3452,8,12,255}, {2774,2,8,10}, {3007,9,8,255}, {3019,9,8,255}, {1860,0,8,255}, {1878,0,8,13},
    {1902,0,8,255}, {3506,0,8,13}, {2178,0,8,255}, {2633,0,8,255}, {2935,0,8,13}, {2953,0,8,255},
    {2968,0,8,255}, {2990,0,8,255}, {3048,0,8,255}, {3105,2,8,13}, {3123,6,8,255}, {3138,6,8,255},
    {1983,0,11,255}, {2019,0,8,255}, {2185,0,8,255}, {2205,0,8,255}, {2246,0,8,255}, {2457,0,8,255},
    {2620,0,8,255}, {3575,14,8,255}, {2155,0,8,255}, {2872,6,14,255}, {2897,6,14,255},
    {3039,9,8,255}, {3196,0,8,255}, {2135,0,14,255}, {2162,0,14,255}, {2755,13,14,255},
    {2854,5,14,255}, {3063,6,14,255}, {1917,0,11,255}, {1966,0,8,255}, {2034,0,8,255},
    {2102,0,8,255}, {2264,0,8,255}, {2447,0,8,255}, {3657,0,8,255}, {1939,0,8,255}, {2002,0,8,255},
    {2044,0,8,255}, {2341,0,8,255}, {2537,0,8,255}, {2236,0,8,255}, {2309,0,8,255}, {2350,0,8,255},
    {2356,0,8,255}, {2367,0,8,255}, {2377,0,13,255}, {2405,0,11,255}, {3752,0,8,255},
    {3791,0,11,255}, {3808,8,11,255}, {3823,0,8,255}, {3835,0,11,255}, {3852,15,11,255},
    {3893,0,8,255}, {2490,0,8,255}, {2503,0,8,255}, {2524,0,8,255}, {3929,0,8,255}, {3937,0,8,255},
    {2581,0,11,255}, {2576,0,8,255}, {2732,12,8,255}, {2742,11,8,255}, {2784,11,12,255},
    {2810,0,8,255}, {2822,13,8,255}, {2835,0,12,255}, {2928,0,8,255}, {3080,0,8,255},
    {3160,0,8,255}, {3186,2,9,255}, {2612,0,11,255}, {3167,0,11,255}, {3175,0,11,255},
    {4042,0,14,255}, {4062,0,14,255}, {4071,14,14,255}, {4088,14,14,255}, {4105,6,14,255},
    {4136,6,14,255}, {4166,6,14,255}, {4197,14,14,255}, {1952,0,8,255}, {2061,0,8,255},
    {2391,0,8,255}, {2556,0,8,255}, {2645,0,8,255}, {2717,0,8,255}, {4250,0,8,255}, {1839,0,8,13},
    {4286,0,8,13}, {2079,0,8,13}, {2108,0,13,255}, {2118,0,8,13}, {2269,0,8,13}, {2291,0,9,13},
    {2412,0,8,13}, {2429,0,8,255}, {2591,0,8,13}, {2079,0,8,13}, {2108,0,13,255}, {2223,0,8,255},
    {4326,0,8,255}, {2323,0,8,255}, {2429,0,8,255}, {2655,0,8,13}, {2686,0,8,13}, {4359,0,8,255},
    {4370,0,8,255}, {4376,15,8,255}, {4390,0,8,11}, {4398,6,8,11}, {4408,15,8,11}, {4426,0,8,11},
    {4437,0,8,11}, {4458,0,8,11}, {4474,0,8,11}, {4487,6,8,11}, {4492,6,8,11}, {4497,6,8,11},
    {4503,6,8,11}, {4509,6,8,11}, {4514,6,8,11}, {4524,8,8,11}, {4535,6,8,11}, {4548,11,8,255},
    {4557,6,8,255}, {4576,16,8,12}, {4580,15,8,12}, {4590,16,8,12}, {4599,17,8,12}, {4603,17,8,12},
    {4609,16,8,12}, {4614,16,8,12}, {4623,17,8,12}, {4629,0,8,12}, {4635,18,8,12}, {4646,15,8,12},
    {4654,17,8,12}, {4662,17,8,12}, {4672,15,8,12}, {4682,16,8,12}, {4691,16,8,12}, {4699,16,8,12},
    {4708,17,8,12}, {4712,17,8,12}, {4718,15,8,12}, {4725,16,8,12}, {4729,15,8,12}, {4736,16,8,12},
    {4744,17,8,12}, {4748,16,8,12}, {4755,16,8,12}, {4764,16,8,12}, {4780,16,8,255},
    {4790,16,8,255}, {4800,16,8,255}, {4810,16,8,255}, {4820,16,8,255}, {4830,16,8,255},
    {4840,16,10,255}, {4853,16,10,255}, {4866,16,8,255}, {4876,16,8,255}, {4886,16,8,255},
    {4896,16,8,255}, {4906,6,8,255}, {4913,16,8,255}, {4925,16,8,8}, {4938,6,8,255},
    {4945,16,8,255}, {4957,16,8,8}, {4970,16,8,255}, {4989,16,8,255}, {5008,16,8,255},
    {5026,16,8,255}, {5044,16,13,255}, {5054,16,13,255}, {5068,0,8,255}, {5072,0,8,255},
    {5080,0,8,255}, {5091,9,8,255}, {5105,15,8,255}, {5115,6,8,255}, {5140,6,11,255},
    {5166,8,15,255}, {5183,8,15,255}, {5202,8,15,255}, {5218,8,15,255}, {5234,8,15,255},
    {5250,8,15,255}, {5266,8,15,255}, {123,0,8,255}, {5281,0,8,255}, {5292,8,15,255},
    {5316,8,15,255}, {5328,8,15,255}, {5341,16,15,255}, {5353,16,15,255}, {5364,16,8,255},
    {5375,16,15,255}, {5386,16,8,255}, {5394,16,8,10}, {5402,16,8,255}, {5409,16,8,255},
    {5416,16,15,255}, {5428,16,15,255}, {5439,16,8,255}, {5450,16,15,255}, {5461,16,8,255},
    {5469,16,8,10}, {5477,16,8,255}, {5484,16,8,255}, {5491,17,8,255}, {5497,17,8,255},
    {5505,16,8,255}, {5513,16,8,10}, {5525,16,8,10}, {5539,16,8,255}, {5556,0,8,10}, {123,0,8,10},
    {5563,0,8,10}, {5569,0,8,10}, {5576,8,8,10}, {5584,8,8,10}, {5601,19,8,10}, {5549,6,8,10},
    {5609,15,8,10}, {5621,6,8,10}, {5628,0,8,10}, {5637,17,8,255}, {5644,17,8,255}, {5656,17,8,255},
    {5669,6,8,255}, {5676,6,8,255}, {5688,6,8,255}, {5710,0,8,255}, {5726,0,8,255}, {5741,0,8,255},
    {5756,0,8,255}, {5770,0,11,255}, {5789,0,8,255}, {5805,0,8,255}, {5821,0,8,255}, {5833,0,8,255},
    {5846,0,8,255}, {5864,0,8,255}, {5887,0,8,255}, {5903,0,8,255}, {5926,0,8,255}, {5947,0,8,255},
    {5966,0,8,255}, {5975,0,10,255}, {5991,0,8,255}, {6008,0,8,255}, {6018,0,11,255},
    {6033,0,8,255}, {6049,0,8,255}, {6067,0,8,255}, {6086,0,8,255}, {6100,0,8,255}, {6114,0,8,255},
    {6122,0,15,255}, {6139,0,8,255}, {6151,0,8,255}, {6165,0,8,255}, {6182,0,8,255}, {6193,0,8,255},
    {6210,0,8,255}, {6228,0,8,255}, {6237,0,8,255}, {6255,0,8,255}, {6267,0,8,255}, {6279,0,8,255},
    {6299,0,8,255}, {6309,0,8,255}, {6328,0,8,255}, {6348,0,8,255}, {6356,0,8,255}, {6370,0,8,255},
    {6396,0,8,255}, {6412,0,8,255}, {6431,0,13,255}, {6455,0,8,255}, {6470,0,8,255}, {6485,0,8,255},
    {6501,0,8,255}, {6514,0,8,255}, {6529,0,8,255}, {6548,0,8,255}, {6562,0,8,255}, {6574,0,8,255},
    {6588,0,8,255}, {6600,0,8,255}, {6611,0,8,255}, {2620,0,8,255}, {6620,0,8,255}, {6630,0,8,255},
    {6648,0,8,255}, {6667,0,8,255}, {6686,0,8,255}, {6699,0,8,255}, {6721,0,8,255}, {6736,0,8,255},
    {6748,0,8,255}, {6759,0,8,255}, {6767,0,8,255}, {6780,0,8,255}, {6798,2,10,255}, {6804,9,8,255},
    {6808,2,10,255}, {6814,9,8,255}, {6818,5,8,255}, {6824,5,8,255}, {6828,9,8,255},
    {6833,20,8,255}, {6843,16,8,255}, {6849,9,8,255}, {6858,5,8,255}, {6862,0,8,255},
    {6874,21,8,255}, {6882,6,8,255}, {6890,4,8,255}, {6895,14,8,255}, {6899,0,8,255},
    {6908,22,8,255}, {6918,6,8,255}, {6923,22,8,255}, {6930,23,8,255}, {6936,5,8,255},
    {6943,0,15,255}, {6954,24,8,255}, {6964,25,8,255}, {6973,4,8,255}, {6981,9,8,255},
    {6989,17,8,255}, {6994,5,8,255}, {6998,17,8,255}, {7001,5,8,255}, {7007,3,8,255},
    {7011,9,8,255}, {7022,9,8,255}, {7033,17,8,255}, {7037,14,8,255}, {7042,22,8,255},
    {7046,26,8,255}, {7057,0,8,255}, {7064,5,8,255}, {129,11,8,255}, {7068,17,8,255},
    {7072,6,8,255}, {7078,0,8,255}, {7087,27,8,255}, {7093,5,8,255}, {7098,0,15,255},
    {7107,12,8,255}, {7111,6,8,255}, {1731,28,8,255}, {7119,14,8,255}, {7126,0,8,255},
    {7139,5,8,255}, {7143,0,8,255}, {7149,15,8,255}, {7155,1,8,255}, {7160,22,8,255},
    {7183,20,8,255}, {7191,16,8,255}, {7183,16,8,255}, {7191,16,8,255}, {7233,21,14,255},
    {7259,4,8,255}, {7233,23,14,255}, {7183,23,8,255}, {7259,0,15,255}, {7316,3,8,255},
    {7191,4,8,255}, {7344,0,8,255}, {7358,0,8,255}, {7374,0,8,255}, {7382,16,8,255},
    {7391,16,8,255}, {129,29,8,255}, {7411,0,8,255}, {7419,15,8,14}, {7425,6,8,255}, {7429,6,8,255},
    {7445,8,12,255}, {7451,8,12,255}, {7458,0,8,255}, {7467,8,12,255}, {7476,3,12,255},
    {7480,8,12,255}, {7489,0,8,255}, {7502,0,8,255}, {7520,0,8,255}, {7540,8,12,255},
    {7548,8,12,255}, {7553,8,12,255}, {7558,0,8,255}, {7577,0,8,255}, {7596,8,12,255},
    {7602,8,12,255}, {7606,3,12,255}, {7612,8,12,255}, {7621,8,12,255}, {7629,8,12,255},
    {7639,0,8,255}, {7436,5,8,255}, {7652,0,8,255}, {7669,17,8,255}, {6936,5,8,255}, {7682,5,8,255},
    {7695,17,8,255}, {7704,5,8,255}, {7710,14,8,255}, {7724,15,8,255}, {7735,6,8,255},
    {7741,6,8,255}, {7749,6,8,255}, {7756,6,8,255}, {7772,8,15,255}, {7794,8,15,255},
    {7816,17,8,255}, {7823,5,8,255}, {7828,17,8,255}, {7836,5,8,255}, {7851,0,8,12}, {7864,0,8,12},
    {7881,4,8,12}, {7887,15,8,12}, {7900,4,8,12}, {7916,6,8,12}, {7932,6,8,12}, {7948,6,8,12},
    {7962,6,8,12}, {7982,6,8,12}, {7998,6,8,12}, {8009,6,8,12}, {8020,0,8,12}, {8025,6,8,12},
    {8032,5,8,12}, {8037,6,8,12}, {8045,5,8,12}, {8050,15,8,12}, {8057,5,8,12}, {8063,14,8,12},
    {8072,5,8,12}, {8078,5,8,12}, {8085,5,8,12}, {8096,0,8,12}, {8108,30,8,255}, {8113,30,8,255},
    {8119,30,8,255}, {8124,30,8,255}, {8130,30,8,255}, {8135,30,8,255}, {8141,30,8,255},
    {8145,30,8,255}, {8150,31,8,255}, {8152,30,8,255}, {8156,31,8,255}, {8160,32,8,255},
    {8165,9,8,255}, {8173,9,8,255}, {8182,9,8,255}, {8188,9,8,255}, {8194,30,8,255},
    {8198,30,8,255}, {8204,31,8,255}, {8208,32,8,255}, {8213,18,8,255}, {8219,31,8,255},
    {8222,15,8,255}, {8228,30,8,255}, {8233,30,8,255}, {8237,30,8,255}, {8242,30,8,255},
    {8247,30,8,255}, {8251,30,8,255}, {8256,31,8,255}, {8264,0,8,255}, {8268,7,8,255},
    {8279,7,8,255}, {8291,0,8,255}, {8310,0,8,255}, {8333,13,8,255}, {8349,6,8,255},
    {8365,19,8,255}, {8369,19,8,255}, {8378,19,8,255}, {8387,19,8,255}, {8396,19,8,255},
    {8405,19,8,255}, {8412,19,8,255}, {8419,19,8,255}, {8429,19,8,255}, {8442,19,8,255},
    {8455,19,8,255}, {8465,19,8,255}, {8478,19,8,255}, {8491,19,8,255}, {8500,0,8,255},
    {8527,0,8,255}, {8554,0,8,255}, {8560,15,8,255}, {8570,0,8,255}, {8582,0,8,255}, {8601,0,8,255},
    {2490,0,8,255}, {8620,0,8,255}, {8639,0,8,255}, {2524,0,8,255}, {8653,15,8,255},
    {8666,15,8,255}, {8679,15,8,255}, {8703,33,8,255}, {8717,15,8,255}, {8732,15,8,255},
    {8747,15,8,255}, {8764,15,8,255}, {4906,34,8,255}, {4938,34,8,255}, {8781,15,8,255},
    {8795,15,8,255}, {8809,11,8,255}, {8820,11,8,255}, {8831,11,8,255}, {8853,11,8,255},
    {8875,11,8,255}, {8885,11,8,255}, {8895,15,8,255}, {8909,11,8,255}, {8920,11,8,255},
    {8931,15,8,255}, {8946,15,8,255}, {8050,15,8,255}, {8961,11,8,255}, {8974,15,8,255},
    {8986,15,8,255}, {8998,15,8,255}, {9017,15,8,255}, {9028,15,8,255}, {129,0,8,255},
    {9039,15,8,255}, {9065,15,8,255}, {9091,15,8,255}, {4548,6,8,255}, {9109,6,8,255},
    {9124,15,8,255}, {9139,15,8,255}, {9153,15,8,255}, {9175,15,8,255}, {4557,6,10,255},
    {9197,15,8,255}, {9214,15,8,255}, {9231,15,8,255}, {9245,15,8,255}, {9259,15,8,255},
    {9276,15,8,255}, {9293,15,8,255}, {9310,15,8,255}, {9327,15,8,255}, {9344,15,8,255},
    {9358,15,8,255}, {9372,15,8,255}, {9389,15,8,255}, {9406,15,8,255}, {9423,15,8,255},
    {9436,15,8,255}, {9449,15,8,255}, {9462,15,8,255}, {9475,15,8,255}, {9507,0,8,255},
    {9523,0,8,255}, {8333,13,8,255}, {9543,0,8,9}, {9558,0,8,9}, {9572,0,8,9}, {9586,0,8,9},
    {9596,2,8,9}, {9607,8,8,9}, {9616,0,8,255}, {9625,0,8,9}, {9636,0,8,9}, {9646,0,8,9},
    {9656,4,8,255}, {9664,0,8,9}, {9674,0,8,9}, {9683,0,8,9}, {9693,0,8,9}, {9702,0,8,9},
    {9711,0,8,9}, {9720,0,8,9}, {9728,0,8,9}, {9740,0,8,9}, {9755,0,8,9}, {9771,0,8,9},
    {9782,4,8,255}, {9794,0,8,9}, {9805,0,8,9}, {1359,0,8,9}, {9814,0,8,9}, {9820,0,8,255},
    {9829,0,8,255}, {9838,0,8,255}, {9849,0,8,9}, {9860,4,8,255}, {9872,0,8,255}, {9878,1,8,255},
    {7259,0,8,255}, {7259,4,8,255}, {7259,0,8,255}, {9543,0,8,255}, {9558,0,8,255}, {9572,0,8,255},
    {9586,0,8,255}, {9971,0,12,255}, {9596,2,8,14}, {9625,0,8,255}, {9636,0,8,255}, {9646,0,8,255},
    {9664,0,8,255}, {9674,0,8,255}, {9683,0,8,255}, {9693,0,8,255}, {9702,0,8,255}, {9711,0,8,255},
    {9720,0,8,255}, {9728,0,8,255}, {9740,0,8,255}, {9755,0,8,255}, {9771,0,8,255}, {9794,0,8,255},
    {9805,0,8,255}, {1359,0,8,255}, {9814,0,8,255}, {9849,0,8,255}, {9987,31,8,255},
    {9997,31,8,255}, {10007,31,8,255}, {10017,15,8,255}, {10028,15,8,255}, {10039,15,8,255},
    {10050,15,8,255}, {10061,15,8,255}, {10072,15,8,255}, {10094,9,8,255}, {10106,9,8,255},
    {10119,9,8,255}, {7344,0,14,255}, {7358,0,14,255}, {7374,0,14,255}, {7382,16,14,255},
    {7391,16,14,255}, {129,29,14,255}, {10165,0,14,255}, {10177,0,14,255}, {7382,16,14,255},
    {7391,16,14,255}, {129,29,14,255}, {10203,8,14,255}, {10215,8,14,255}, {10227,8,14,255},
    {10240,8,14,255}, {10251,8,14,255}, {10264,8,14,255}, {10278,8,14,255}, {10289,8,14,255},
    {10305,8,14,255}, {10318,8,14,255}, {10330,8,14,255}, {10343,8,14,255}, {10356,8,14,255},
    {10371,8,14,255}, {10384,8,14,255}, {10395,8,14,255}, {10408,8,14,255}, {10420,8,14,255},
    {10431,8,14,255}, {10441,0,14,255}, {10456,0,14,255}, {10473,0,14,255}, {10483,0,14,255},
    {10492,8,14,255}, {10499,8,14,255}, {10506,8,14,255}, {10513,8,14,255}, {10520,8,14,255},
    {10527,8,14,255}, {10537,8,14,255}, {10549,8,14,255}, {10564,8,14,255}, {7382,16,14,255},
    {7391,16,14,255}, {10579,9,14,255}, {129,29,14,255}, {10615,8,14,255}, {10624,8,14,255},
    {10637,8,14,255}, {10651,8,14,255}, {10661,7,14,255}, {10676,7,14,255}, {10697,7,14,255},
    {10710,8,14,255}, {10729,8,14,255}, {10742,8,14,255}, {10750,8,14,255}, {10772,8,14,255},
    {10791,8,14,255}, {10802,8,14,255}, {10811,8,14,255}, {10819,8,14,255}, {10832,8,14,255},
    {10847,8,14,255}, {10864,8,14,255}, {10875,8,14,255}, {10891,8,14,255}, {10897,8,14,255},
    {10910,8,14,255}, {10918,17,14,255}, {10926,17,15,255}, {7382,16,14,255}, {10942,0,14,255},
    {5491,17,14,255}, {10954,17,15,255}, {7391,16,14,255}, {10968,0,14,255}, {4629,0,14,255},
    {10999,8,14,255}, {11025,3,14,255}, {11046,3,14,255}, {11069,0,14,255}, {11079,3,14,255},
    {11088,0,14,255}, {11103,0,14,255}, {11120,0,14,255}, {11129,0,14,255}, {11139,0,14,255},
    {7382,16,14,255}, {7391,16,14,255}, {11148,0,14,255}, {11162,0,14,255}, {11177,17,14,255},
    {129,29,14,255}, {11192,0,14,255}, {11203,7,14,255}, {11216,35,14,255}, {11253,7,8,255},
    {11267,0,8,255}, {2019,0,8,255}, {11282,0,8,255}, {11291,7,8,255}, {11307,7,8,255},
    {2155,0,8,255}, {11323,0,14,255}, {2205,0,8,255}, {11347,0,8,255}, {11367,0,8,255},
    {2620,0,8,255}, {2742,11,8,255}, {11386,15,8,255}, {11422,0,14,255}, {11323,0,14,255},
    {11444,0,14,255}, {11458,2,14,255}, {11521,15,14,255}, {11582,15,14,255}, {11617,0,8,255},
    {11347,0,8,255}, {11661,0,8,255}, {11367,0,8,255}, {11444,0,14,255}, {11521,15,14,255},
    {11582,15,14,255}, {11787,0,14,255}, {11803,0,14,255}, {11815,0,14,255}, {11832,0,14,255},
    {11857,0,14,255}, {2350,0,14,255}, {2356,0,14,255}, {2367,0,14,255}, {11875,0,14,255},
    {11882,0,14,255}, {11895,0,14,255}, {11907,0,14,255}, {11916,9,14,255}, {11929,14,14,255},
    {11951,0,8,255}, {11970,0,8,255}, {11983,0,8,255}, {12000,7,8,255}, {12012,0,8,255},
    {12033,0,8,255}, {123,0,8,255}, {12055,0,8,255}, {1007,0,8,255}, {12077,0,8,255},
    {12101,0,8,255}, {12120,0,8,255}, {12152,0,8,255}, {12177,0,14,255}, {12195,0,8,12},
    {12215,0,8,255}, {12241,0,13,255}, {12268,0,8,255}, {12282,0,8,255}, {12297,0,8,255},
    {12310,0,8,255}, {12326,0,8,11}, {12343,0,8,255}, {12356,8,13,255}, {12372,0,14,255},
    {12411,0,8,255}, {12439,0,8,255}, {12462,0,10,255}, {12484,0,8,255}, {12499,0,8,255},
    {12516,0,8,255}, {12526,0,10,255}, {12535,11,8,255}, {12555,0,11,255}, {12561,0,8,255},
    {12569,11,8,255}, {12584,0,8,255}, {12596,0,8,255}, {12612,0,8,255}, {12628,0,8,255},
    {12649,0,8,255}, {12657,0,8,255}, {12668,0,8,255}, {12674,0,8,255}, {123,0,8,255},
    {4629,0,8,255}, {12692,2,13,255}, {12708,6,8,255}, {12722,6,8,255}, {12744,6,8,255},
    {12756,6,8,255}, {12763,6,8,255}, {12786,35,8,12}, {12802,35,8,12}, {12815,35,8,12},
    {12826,35,8,12}, {12840,35,8,12}, {12780,5,8,12}, {12854,8,8,12}, {12862,5,8,12},
    {12873,0,8,255}, {12881,0,8,255}, {12892,0,8,255}, {123,0,8,255}, {12903,8,12,255},
    {12917,8,12,255}, {12931,0,8,255}, {12939,0,8,255}, {12945,0,8,255}, {12955,17,8,255},
    {12972,0,8,255}, {12984,14,8,255}, {12998,0,8,255}, {13005,6,8,255}, {13022,0,8,255},
    {13035,6,8,255}, {13054,0,8,255}, {13068,0,8,255}, {367,0,8,255}, {13074,0,8,255},
    {13080,0,8,255}, {13099,0,11,255}, {13114,0,8,255}, {13119,1,8,255}, {13129,0,14,255},
    {13136,0,14,255}, {13145,17,14,255}, {13160,17,8,255}, {13176,17,8,255}, {13194,5,8,255},
    {13206,0,8,255}, {13214,0,8,255}, {13228,0,8,255}, {13250,0,11,255}, {13268,0,8,255},
    {13275,1,8,255}, {13283,1,8,255}, {13294,0,8,255}, {13300,6,8,14}, {13315,0,8,255},
    {13325,0,8,255}, {13331,1,8,255}, {13343,0,8,255}, {13350,0,8,255}, {13359,17,8,255},
    {13369,17,8,255}, {13379,0,8,255}, {13385,0,8,255}, {13392,0,8,255}, {13401,0,8,255},
    {13408,0,8,255}, {13415,0,8,255}, {13424,0,8,255}, {13433,0,14,255}, {13450,0,8,255},
    {13458,0,14,255}, {13474,0,8,255}, {13480,0,8,255}, {13488,0,8,255}, {13496,0,8,255},
    {13504,0,8,255}, {13511,0,8,255}, {13518,0,8,255}, {13531,0,14,255}, {13552,0,8,255},
    {13563,0,8,255}, {13571,0,8,255}, {13580,0,8,255}, {13590,8,12,255}, {13599,0,8,255},
    {13607,0,8,255}, {13614,0,8,255}, {13623,0,8,255}, {13632,0,8,255}, {13641,0,8,255},
    {13649,0,8,255}, {13657,0,8,255}, {13669,0,8,255}, {13678,0,8,255}, {13687,0,8,255},
    {13695,0,8,255}, {13703,0,8,255}, {13713,0,8,255}, {13734,0,8,255}, {13756,17,8,255},
    {13766,17,8,255}, {13781,26,14,255}, {13795,0,8,255}, {13803,0,8,255}, {13813,6,8,255},
    {13820,17,8,255}, {13830,17,8,255}, {13845,17,8,255}, {13852,16,8,255}, {13862,5,8,255},
    {13889,0,8,255}, {13889,0,8,255}, {13889,0,8,255}, {13954,5,8,255}, {13964,36,8,255},
    {13975,5,8,255}, {13990,36,8,255}, {13964,36,8,255}, {13990,36,8,255}, {14065,14,14,255},
    {14072,10,8,255}, {14085,10,8,255}, {8009,6,8,255}, {14113,0,8,255}, {14118,0,8,255},
    {14123,0,8,255}, {14131,0,8,255}, {14136,0,8,255}, {14141,0,8,255}, {14150,0,8,255},
    {14157,0,8,255}, {14163,0,8,255}, {14172,0,8,255}, {14178,0,8,255}, {14185,0,8,255},
    {14192,0,8,255}, {14200,0,8,255}, {14207,0,8,255}, {14219,0,14,255}, {14225,0,14,255},
    {14235,0,14,255}, {14243,0,8,255}, {14247,0,14,255}, {14256,0,8,255}, {14262,0,14,255},
    {14268,0,8,255}, {14273,0,8,255}, {14286,0,14,255}, {14292,0,8,255}, {14298,0,8,255},
    {14306,0,8,255}, {14314,0,8,255}, {14320,0,8,255}, {14326,0,8,255}, {14336,0,8,255},
    {14341,0,8,255}, {14345,0,8,255}, {14352,0,8,255}, {14358,0,8,255}, {14368,0,8,255},
    {14376,0,8,255}, {14385,0,8,255}, {14394,0,8,255}, {13206,0,14,255}, {14399,0,8,255},
    {14404,0,8,255}, {14410,0,8,255}, {14415,0,14,255}, {14419,0,8,255}, {14425,0,8,255},
    {14433,0,8,255}, {14438,0,8,255}, {14442,0,8,255}, {14449,0,8,255}, {14463,0,8,255},
    {14468,0,8,255}, {14475,0,8,255}, {14482,0,8,255}, {14487,0,8,255}, {14494,0,8,255},
    {14501,0,8,255}, {14508,0,8,255}, {14518,0,8,255}, {14529,0,8,255}, {14536,0,8,255},
    {14544,0,8,255}, {14552,0,8,255}, {14560,0,8,255}, {14571,0,8,255}, {14580,0,8,255},
    {14586,0,8,255}, {14592,0,8,255}, {14599,0,8,255}, {14605,0,8,255}, {14614,0,8,255},
    {14622,0,8,255}, {14629,0,8,255}, {14637,0,8,255}, {14649,0,8,255}, {14656,0,8,255},
    {14664,0,8,255}, {14670,0,8,255}, {14677,0,8,255}, {14684,0,8,255}, {14703,0,8,255},
    {14722,0,8,255}, {14729,0,8,255}, {14736,0,8,255}, {14740,0,8,255}, {14747,0,8,255},
    {14753,0,8,255}, {14762,0,8,255}, {14768,0,8,255}, {14774,0,8,255}, {14781,0,8,255},
    {14791,0,8,255}, {14798,0,8,255}, {14806,0,8,255}, {14812,0,8,255}, {14817,0,8,255},
    {14832,0,8,255}, {14838,0,8,255}, {14844,0,8,255}, {14849,0,8,255}, {14855,0,8,255},
    {14862,0,8,255}, {14869,0,8,255}, {14877,0,8,255}, {14883,0,8,255}, {14890,0,8,255},
    {14897,0,8,255}, {14903,0,8,255}, {14910,0,8,255}, {14922,0,8,255}, {14928,0,8,255},
    {14944,0,8,255}, {14951,0,8,255}, {14959,0,8,255}, {14966,0,8,255}, {14984,0,8,255},
    {15002,0,8,255}, {15008,0,8,255}, {15013,0,8,255}, {15019,17,8,255}, {15023,0,8,255},
    {15033,0,8,255}, {15055,0,8,255}, {15061,0,8,255}, {15066,0,8,255}, {15072,0,8,255},
    {15083,0,8,255}, {15088,0,8,255}, {15103,0,8,255}, {15109,0,8,255}, {15116,0,8,255},
    {15129,0,8,255}, {15135,0,8,255}, {15152,0,8,255}, {15169,0,8,255}, {15174,0,8,255},
    {15181,0,8,255}, {15188,0,8,255}, {15197,0,8,255}, {15205,0,8,255}, {13889,0,8,255},
    {13889,0,8,255}, {15270,0,8,255}, {15276,0,8,255}, {15296,0,8,255}, {15304,0,10,255},
    {15312,11,8,255}, {15322,15,8,255}, {15329,9,8,255}, {15342,1,8,255}, {15366,8,11,255},
    {15370,0,8,255}, {15357,0,8,255}, {15375,0,8,255}, {15380,0,8,255}, {15390,0,8,255},
    {15399,0,8,255}, {15420,0,8,255}, {15436,0,8,255}, {15450,0,8,255}, {15462,0,8,255},
    {15476,0,14,255}, {15485,0,8,255}, {15509,0,8,255}, {15436,0,15,255}, {15462,0,8,255},
    {15517,0,8,255}, {15476,0,8,255}, {15521,0,8,255}, {15538,0,8,255}, {15436,0,8,255},
    {15476,0,14,255}, {129,0,8,255}, {15563,10,8,255}, {4629,0,8,255}, {129,0,8,255},
    {4629,0,8,255}, {129,0,8,255}, {4629,0,8,255}, {15597,7,8,255}, {129,0,8,255}, {15617,7,13,255},
    {15629,7,13,255}, {15640,7,13,255}, {15649,7,13,255}, {15659,7,13,255}, {15670,7,15,255},
    {15681,7,13,255}, {4629,0,13,255}, {129,0,13,255}, {15698,0,8,255}, {12649,0,8,255},
    {15706,0,8,255}, {15723,0,8,255}, {15731,0,8,255}, {15748,15,8,255}, {15761,0,8,255},
    {15776,0,8,255}, {15795,0,8,255}, {15813,0,8,255}, {15828,0,14,255}, {15840,8,14,255},
    {15862,0,8,255}, {15870,0,8,255}, {15885,0,8,255}, {15902,0,8,255}, {15911,7,8,255},
    {15922,7,8,255}, {15936,7,8,255}, {15947,7,8,255}, {15959,7,8,255}, {15975,7,8,255},
    {15991,7,8,255}, {16005,7,8,255}, {16014,0,8,255}, {16022,7,15,255}, {16035,0,8,255},
    {16045,0,8,255}, {16055,0,8,255}, {16066,0,8,255}, {16079,6,8,255}, {16106,0,8,255},
    {7233,0,14,255}, {16125,0,8,255}, {16132,0,8,255}, {16141,9,8,255}, {16159,9,8,255},
    {1095,15,8,255}, {16172,0,8,255}, {16188,11,8,255}, {16201,11,8,255}, {16212,14,8,255},
    {16230,11,8,255}, {16236,11,8,255}, {16244,11,8,255}, {16261,0,8,255}, {16270,37,8,255},
    {16290,15,8,255}, {16302,15,11,255}, {16312,5,8,255}, {16257,6,8,255}, {16322,6,8,255},
    {16334,6,8,255}, {16340,6,8,255}, {16346,14,8,255}, {16357,11,8,255}, {16372,11,8,255},
    {16389,38,12,255}, {16396,38,8,255}, {16407,38,8,255}, {16416,38,12,255}, {16423,38,8,255},
    {16431,38,8,255}, {16439,38,8,255}, {16447,38,13,255}, {16455,38,8,255}, {16464,38,8,255},
    {16472,38,8,11}, {16481,37,8,14}, {16481,39,15,255}, {16487,38,8,255}, {16494,5,8,255},
    {16507,6,8,255}, {16517,17,8,255}, {16543,0,8,255}, {16574,15,14,255}, {16602,5,8,11},
    {16615,5,8,11}, {16628,5,8,11}, {16664,0,8,11}, {16697,0,8,11}, {16707,14,8,11},
    {16723,14,8,11}, {16746,5,8,11}, {16767,0,8,11}, {16780,6,8,11}, {16809,0,8,11}, {16841,0,8,11},
    {16847,6,8,11}, {16889,0,8,11}, {16928,0,8,10}, {16937,0,8,10}, {16975,0,8,11}, {17017,0,8,9},
    {17055,0,8,11}, {16780,6,8,11}, {17090,0,8,11}, {16780,6,8,11}, {17129,0,8,11}, {17139,8,8,11},
    {16780,6,8,11}, {17184,0,8,11}, {17194,0,8,11}, {17203,0,8,11}, {17184,0,8,11}, {17249,0,8,11},
    {17263,0,8,11}, {17282,8,8,11}, {17320,8,8,11}, {17333,0,8,11}, {17348,0,8,11}, {17378,0,8,11},
    {17409,37,8,11}, {17418,0,8,11}, {17425,6,8,11}, {17461,8,8,11}, {17475,37,8,11},
    {17491,35,8,11}, {17503,37,8,9}, {17518,0,8,11}, {17557,0,8,11}, {17605,0,8,11}, {17622,2,8,11},
    {17632,2,8,11}, {17645,2,8,11}, {17691,0,8,11}, {17737,7,8,11}, {17761,0,8,11}, {17807,0,8,11},
    {4548,0,8,11}, {17874,0,8,11}, {16847,6,8,11}, {17905,0,8,11}, {17929,8,8,11}, {17944,0,8,11},
    {16809,0,8,11}, {17973,0,8,11}, {17986,0,8,11}, {17996,7,8,11}, {18002,8,8,11}, {18021,5,8,11},
    {18031,0,8,11}, {18041,0,8,11}, {18047,8,8,11}, {18088,7,8,11}, {18103,7,8,11}, {18115,7,8,11},
    {18134,0,8,11}, {18150,0,8,11}, {18167,40,8,11}, {18178,15,8,11}, {18193,41,8,11},
    {18203,15,8,11}, {18216,9,8,11}, {18245,42,8,11}, {18270,17,8,11}, {18276,3,8,11},
    {18288,15,8,11}, {18322,14,8,11}, {18332,6,8,11}, {18344,14,8,11}, {18351,6,8,11},
    {17973,0,8,11}, {18378,0,8,11}, {18399,8,8,11}, {18427,0,8,11}, {18442,0,8,11}, {18455,0,8,11},
    {18473,0,8,11}, {18499,0,8,11}, {18519,0,8,11}, {18534,0,8,11}, {18553,0,8,11}, {18572,0,8,11},
    {18593,0,8,11}, {18616,0,8,11}, {18637,0,8,11}, {18658,0,8,11}, {18681,0,8,11}, {18701,0,8,11},
    {18724,0,8,11}, {18733,0,8,11}, {18743,0,8,11}, {18759,0,8,11}, {17986,0,8,11}, {18819,0,8,11},
    {18831,0,8,11}, {18843,37,8,11}, {18852,2,8,11}, {18865,7,8,11}, {18877,40,8,11},
    {18888,37,8,11}, {18902,40,8,11}, {18915,5,8,11}, {18933,14,8,11}, {18963,15,8,11},
    {18973,2,8,11}, {18983,6,8,11}, {19013,0,8,11}, {19022,14,8,11}, {19030,5,8,11},
    {19041,43,8,11}, {18245,8,8,11}, {19073,8,8,11}, {19079,8,8,11}, {19085,8,8,11}, {19090,0,8,11},
    {19094,8,8,11}, {19099,6,8,11}, {4629,6,8,11}, {19105,6,8,11}, {19111,6,8,11}, {8194,6,8,11},
    {19116,17,8,11}, {19130,6,8,11}, {19144,6,8,11}, {19172,0,8,11}, {19201,10,8,11},
    {19217,6,8,11}, {19243,7,8,11}, {19260,7,8,11}, {19272,7,8,11}, {19284,7,8,11}, {19291,6,8,11},
    {19310,5,8,11}, {19331,5,8,11}, {19353,44,8,11}, {19368,45,8,11}, {19384,5,8,11},
    {19406,5,8,11}, {19421,5,8,11}, {19436,5,8,9}, {19455,7,8,11}, {19468,8,8,11}, {19501,0,8,11},
    {19534,0,8,11}, {17184,0,8,11}, {19563,6,8,11}, {19576,5,8,11}, {19588,6,8,11}, {19602,5,8,11},
    {19615,14,8,11}, {19632,6,8,11}, {19640,5,8,11}, {19658,5,8,11}, {19671,5,8,11}, {19685,6,8,11},
    {19694,14,8,11}, {19707,3,8,11}, {19717,6,8,11}, {19746,0,8,11}, {19759,0,8,11}, {19773,0,8,11},
    {19789,7,8,255}, {19806,0,8,255}, {19818,0,8,255}, {19830,0,8,255}, {19843,0,8,255},
    {19855,0,8,255}, {19863,0,8,255}, {19875,0,8,255}, {19890,0,8,255}, {19904,0,8,255},
    {19918,0,8,255}, {19932,0,8,255}, {19945,7,8,255}, {19961,0,8,255}, {19969,37,8,255},
    {19989,0,8,255}, {20003,0,8,255}, {20019,15,8,255}, {20031,0,8,255}, {19099,6,8,255},
    {20051,6,8,255}, {20064,6,8,255}, {20074,17,8,255}, {20094,6,8,255}, {20117,5,8,255},
    {20138,17,8,255}, {20163,15,8,255}, {20172,15,8,255}, {20180,5,8,255}, {1917,0,8,8},
    {1966,0,8,8}, {1983,0,8,8}, {2034,0,8,8}, {2102,0,8,8}, {20207,15,8,8}, {2264,0,8,8},
    {20222,0,8,8}, {2447,0,8,8}, {20228,8,8,8}, {20240,0,8,8}, {20247,0,8,8}, {20259,0,8,8},
    {20265,17,8,8}, {20278,0,8,8}, {6908,14,8,8}, {20293,2,8,8}, {20304,17,8,8}, {20314,0,8,8},
    {20320,0,8,8}, {20332,6,8,8}, {20343,6,8,8}, {20352,17,8,8}, {20380,16,8,255}, {20392,5,8,255},
    {4906,16,8,255}, {4925,16,8,255}, {20404,5,8,255}, {20418,17,8,255}, {20446,37,10,255},
    {20454,37,10,255}, {20463,37,10,255}, {20473,0,8,255}, {20481,7,10,255}, {20497,7,10,255},
    {20509,8,10,255}, {20528,7,10,255}, {20540,6,8,255}, {20550,6,8,255}, {20562,6,8,255},
    {20593,0,8,255}, {20623,6,8,255}, {20638,6,8,255}, {20652,6,8,255}, {20664,6,8,255},
    {20691,0,8,255}, {20705,0,8,255}, {20718,0,8,255}, {20746,0,8,255}, {20782,0,8,255},
    {20795,0,8,255}, {20822,0,8,255}, {20839,0,8,255}, {20856,0,8,255}, {20886,0,8,255},
    {20912,0,8,255}, {20939,0,10,255}, {20957,0,8,255}, {20977,0,8,255}, {21023,0,8,255},
    {21045,0,8,255}, {21059,0,8,255}, {21072,0,8,255}, {21090,0,8,255}, {21120,0,8,255},
    {21153,0,8,255}, {21178,0,8,255}, {21212,0,8,255}, {21240,0,8,255}, {21264,0,8,255},
    {21283,0,8,255}, {21304,0,8,255}, {21332,0,8,255}, {21372,0,8,255}, {21388,0,8,255},
    {21415,0,8,255}, {21430,0,8,255}, {9664,0,8,255}, {21460,0,8,255}, {21467,14,8,255},
    {21481,0,8,255}, {21514,0,8,255}, {21522,0,8,255}, {21536,5,8,255}, {21547,0,8,255},
    {21572,0,8,255}, {21602,0,8,255}, {21620,0,8,255}, {21631,0,8,255}, {21637,0,8,255},
    {21652,0,8,255}, {21670,0,8,255}, {21686,0,8,255}, {21710,0,13,255}, {21727,0,8,255},
    {21747,0,8,255}, {21767,0,8,255}, {21784,0,8,255}, {21810,0,8,255}, {21835,0,8,255},
    {7881,6,8,255}, {21889,14,8,255}, {21889,14,8,255}, {7881,6,8,255}, {21889,14,8,255},
    {21889,14,8,255}, {7881,6,8,255}, {21889,14,8,255}, {7881,6,8,255}, {21889,14,8,255},
    {7881,6,8,255}, {21889,14,8,255}, {7881,6,8,255}, {7881,6,13,255}, {21889,14,13,255},
    {7881,6,8,255}, {21889,14,8,255}, {22285,11,8,255}, {22304,11,8,255}, {1781,11,8,255},
    {22341,0,8,255}, {22354,0,8,255}, {22363,0,8,255}, {22394,0,8,255}, {22427,0,8,255},
    {22453,0,8,255}, {22479,0,8,255}, {22508,0,8,255}, {22541,0,8,255}, {22579,0,8,255},
    {22612,0,8,255}, {21372,0,8,255}, {22634,0,8,255}, {22652,0,8,255}, {21388,0,8,255},
    {22664,0,8,255}, {22677,0,8,255}, {22697,0,8,255}, {22706,0,8,255}, {22718,0,8,255},
    {22742,9,8,255}, {20380,5,8,255}, {20392,5,8,255}, {22753,17,8,255}, {4906,5,8,255},
    {4925,5,8,255}, {22765,9,8,255}, {22778,5,8,255}, {20404,5,8,255}, {20418,17,8,255},
    {22792,5,8,255}, {22798,5,8,255}, {22818,5,8,255}, {22841,14,8,255}, {22855,15,8,255},
    {22870,5,8,255}, {22885,5,8,255}, {22901,5,8,255}, {22912,5,8,255}, {22923,14,8,255},
    {22936,0,8,255}, {22946,5,8,255}, {22957,17,8,255}, {22967,15,8,255}, {22977,46,8,255},
    {22987,0,8,255}, {23009,46,8,255}, {22792,5,8,255}, {22798,5,8,255}, {23032,6,8,255},
    {23042,5,8,255}, {23055,8,11,255}, {23063,8,11,255}, {23074,8,11,255}, {23080,5,11,255},
    {23090,4,13,255}, {23099,1,8,255}, {23108,1,11,255}, {23117,5,11,255}, {23130,8,11,255},
    {23135,8,11,255}, {23147,2,11,255}, {23156,8,11,255}, {23163,2,11,255}, {23171,8,11,255},
    {23178,0,8,255}, {6824,5,11,255}, {23183,2,11,255}, {23195,5,11,255}, {23212,5,11,255},
    {23229,5,11,255}, {23240,0,11,255}, {23247,0,11,255}, {23257,15,11,255}, {23277,5,11,255},
    {7078,0,11,255}, {23299,14,11,255}, {23316,0,11,255}, {23329,8,14,255}, {23339,8,11,255},
    {23351,8,11,255}, {23371,6,8,255}, {23399,6,8,255}, {23407,6,14,255}, {23420,6,8,255},
    {23435,6,8,255}, {8025,6,8,255}, {23456,9,8,255}, {4548,6,8,255}, {4557,6,8,255},
    {23473,8,12,255}, {23481,8,12,255}, {23494,8,13,255}, {23509,8,13,255}, {23521,8,9,255},
    {23531,8,10,255}, {23544,8,13,255}, {23563,8,13,255}, {23577,8,9,255}, {23589,8,9,255},
    {23601,8,9,255}, {23614,8,13,255}, {23627,8,13,255}, {23639,8,13,255}, {23651,8,13,255},
    {23661,8,13,255}, {23681,8,13,255}, {23696,8,13,255}, {23708,8,10,255}, {23721,8,13,255},
    {23740,8,13,255}, {23754,8,13,255}, {23777,8,13,255}, {23797,8,13,255}, {23819,8,13,255},
    {23839,8,13,255}, {23862,8,13,255}, {23467,47,8,255}, {23883,6,8,255}, {23897,38,8,255},
    {23913,6,8,255}, {23925,9,8,255}, {23929,15,8,255}, {23938,0,8,255}, {23955,0,8,255},
    {23965,6,8,255}, {23971,17,8,255}, {23982,5,8,255}, {23991,17,8,255}, {23998,11,8,255},
    {24014,11,8,255}, {7001,0,8,255}, {24027,9,8,255}, {24039,9,8,255}, {24047,17,8,255},
    {24054,6,8,255}, {6923,14,8,255}, {24071,14,14,255}, {24063,9,8,255}, {24083,9,8,255},
    {24095,5,8,255}, {24115,8,8,9}, {24121,0,8,9}, {24139,0,8,9}, {24154,0,8,9}, {24165,0,8,9},
    {24179,0,8,9}, {8009,6,8,9}, {24200,0,8,255}, {24209,11,8,8}, {24232,0,8,255}, {16106,0,8,255},
    {7233,0,14,255}, {24252,19,8,255}, {24259,7,8,255}, {123,0,8,255}, {24264,0,8,255},
    {24268,0,8,255}, {24276,0,8,255}, {24287,0,8,255}, {24299,0,8,255}, {24311,0,8,255},
    {24322,6,8,255}, {24328,48,8,255}, {24337,15,8,255}, {24346,15,8,255}, {24355,5,8,255},
    {24374,39,14,255}, {24386,35,8,255}, {24406,35,8,255}, {24422,0,9,255}, {24428,0,8,255},
    {24444,11,8,255}, {24455,11,8,255}, {24465,0,8,255}, {24473,0,8,255}, {24487,0,8,255},
    {24502,0,8,255}, {24523,1,8,255}, {24538,0,8,255}, {24553,0,8,255}, {24562,17,8,255},
    {23399,6,8,255}, {8025,6,8,255}, {24570,6,8,255}, {24577,15,8,255}, {24587,17,8,255},
    {24597,17,8,255}, {24614,14,8,255}, {24626,14,8,255}, {24640,14,8,255}, {24654,14,8,255},
    {24664,15,8,255}, {24678,9,9,255}, {24691,9,8,255}, {24702,9,8,255}, {24712,6,8,255},
    {19116,6,8,255}, {24722,6,8,255}, {24743,8,10,255}, {24757,8,15,255}, {24770,11,8,255},
    {24783,9,8,255}, {24790,18,8,255}, {24799,18,8,255}, {24808,18,8,255}, {24817,17,8,255},
    {24825,9,13,255}, {24836,9,8,255}, {24842,9,8,255}, {24849,9,13,255}, {24860,9,12,255},
    {24867,9,13,255}, {24875,9,8,255}, {24884,9,8,255}, {24897,9,8,255}, {24913,0,8,255},
    {4629,0,8,255}, {24906,15,8,255}, {24925,15,8,255}, {24944,0,8,255}, {24936,5,8,255},
    {24959,5,8,255}, {24975,0,8,255}, {24991,0,8,255}, {25008,2,8,10}, {25032,11,8,255},
    {17518,6,8,255}, {25037,2,8,10}, {25047,2,8,10}, {25058,2,8,10}, {25067,2,8,10},
    {25082,34,8,255}, {25077,14,8,255}, {25089,14,8,14}, {25095,14,8,14}, {25101,9,8,255},
    {25111,11,8,255}, {24095,5,13,255}, {25126,0,9,255}, {25137,0,9,255}, {25159,14,8,255},
    {25168,15,8,255}, {25177,15,8,255}, {25186,15,8,255}, {10165,0,8,255}, {10177,0,8,255},
    {7382,16,8,255}, {7391,16,8,255}, {129,29,8,255}, {25212,0,8,255}, {25220,0,8,255},
    {25228,0,11,255}, {25240,0,8,255}, {25244,0,8,255}, {25248,16,8,255}, {25260,16,8,255},
    {25267,0,8,255}, {25272,0,8,255}, {25279,0,8,255}, {25286,0,8,255}, {25293,0,8,255},
    {25302,0,8,255}, {25311,0,8,255}, {25320,0,8,255}, {25329,0,8,255}, {25336,0,8,255},
    {25346,0,8,255}, {25362,6,8,255}, {25370,6,14,255}, {25382,2,14,255}, {25394,6,8,255},
    {25403,6,14,255}, {25416,2,14,255}, {25432,2,14,255}, {25448,11,8,255}, {25454,14,8,255},
    {25463,14,8,255}, {25478,0,8,255}, {25483,9,8,255}, {25498,16,8,255}, {25244,0,8,255},
    {25082,5,8,255}, {25505,5,8,255}, {25528,37,8,255}, {25543,37,8,255}, {25554,37,8,255},
    {25560,37,8,255}, {25587,0,8,255}, {25603,5,11,255}, {25614,3,8,255}, {25637,8,10,255},
    {25654,0,8,255}, {25668,8,13,255}, {25686,0,8,255}, {25703,0,8,255}, {25721,8,10,255},
    {25733,0,8,255}, {25748,0,8,255}, {25762,0,8,255}, {25774,0,8,255}, {25787,0,8,255},
    {25803,8,10,255}, {25815,0,8,255}, {25839,0,8,255}, {25854,0,8,255}, {25865,8,10,255},
    {25879,0,8,255}, {25891,8,10,255}, {25911,0,8,255}, {25924,8,10,255}, {25943,8,13,255},
    {25965,0,8,255}, {25984,0,8,255}, {26001,8,10,255}, {26011,8,10,255}, {26041,8,13,255},
    {26063,8,13,255}, {26076,0,8,255}, {26098,0,8,255}, {26114,0,8,255}, {26138,8,10,255},
    {4629,0,8,255}, {26177,0,8,255}, {26184,0,8,255}, {26194,0,8,255}, {26207,0,8,255},
    {26227,0,8,255}, {26241,0,8,255}, {26254,0,8,255}, {26264,0,8,255}, {26294,4,8,255},
    {26305,0,8,255}, {26317,4,8,255}, {26324,4,8,255}, {26349,0,8,255}, {26372,0,8,14},
    {26394,0,14,255}, {26406,0,8,255}, {26417,0,8,255}, {26442,0,14,255}, {26463,0,8,255},
    {26483,9,8,255}, {26502,0,8,255}, {26508,0,8,255}, {26518,0,8,255}, {26531,0,14,255},
    {26537,16,8,255}, {26544,46,8,255}, {26563,15,8,255}, {26574,5,8,255}, {26599,8,8,12},
    {26605,10,8,12}, {26614,8,8,11}, {26624,8,8,11}, {26636,8,8,11}, {26645,0,8,11}, {26658,8,8,11},
    {26672,8,8,11}, {26688,8,8,11}, {26700,8,8,11}, {26710,8,8,11}, {26722,8,8,11}, {26732,8,8,11},
    {26745,6,8,11}, {26758,5,8,11}, {26776,11,8,11}, {26791,15,8,11}, {26803,0,8,11},
    {26821,16,8,11}, {26831,14,8,11}, {26844,5,8,11}, {26852,2,8,11}, {26865,11,8,11},
    {26877,17,8,11}, {26888,9,8,11}, {26898,9,8,11}, {26916,11,8,11}, {26930,11,8,11},
    {26943,11,8,11}, {26955,11,8,11}, {26968,11,8,11}, {26980,9,8,11}, {26990,11,8,11},
    {27001,6,8,11}, {27014,11,8,11}, {27021,5,8,11}, {27049,13,8,11}, {27061,11,8,255},
    {27075,6,8,255}, {27014,11,8,255}, {27107,0,8,255}, {27123,0,8,255}, {27134,0,8,11},
    {27141,0,8,255}, {27155,0,8,255}, {27162,0,8,255}, {27177,0,8,255}, {27193,0,8,255},
    {27208,0,8,13}, {27223,0,8,255}, {27236,0,9,13}, {27248,0,9,13}, {27297,0,8,255},
    {27332,0,14,255}, {27353,0,8,255}, {27369,38,8,255}, {27388,0,8,255}, {27408,0,8,255},
    {27419,0,8,255}, {27434,0,8,255}, {27445,0,11,255}, {27461,0,8,255}, {27472,38,8,255},
    {27488,0,8,255}, {27505,0,8,255}, {27526,0,8,255}, {27548,14,8,255}, {27580,0,10,11},
    {27591,14,10,11}, {27606,0,12,14}, {27628,0,11,12}, {17973,0,8,255}, {27644,0,8,255},
    {27663,15,8,10}, {27663,0,11,255}, {27674,14,10,11}, {27674,15,12,255}, {27686,0,8,255},
    {27695,0,15,255}, {27712,0,8,255}, {27731,0,10,255}, {27747,0,8,255}, {27768,0,8,255},
    {27780,0,8,255}, {27797,4,10,11}, {27814,0,15,255}, {27825,0,8,255}, {27838,11,8,255},
    {27852,4,8,9}, {27852,45,10,11}, {27852,15,12,255}, {27865,41,8,255}, {27871,0,8,9},
    {27871,11,10,255}, {27880,11,10,255}, {27903,41,8,255}, {23042,5,8,255}, {27944,0,8,255},
    {27947,11,8,255}, {27956,0,8,255}, {28004,11,8,255}, {27075,6,11,255}, {28059,4,10,11},
    {28092,6,13,255}, {7425,6,13,255}, {28118,0,10,255}, {28129,0,10,255}, {28145,0,10,255},
    {28161,0,10,255}, {28171,11,10,10}, {28209,2,12,255}, {28216,2,8,10}, {28216,5,11,12},
    {27208,0,10,255}, {28225,11,9,255}, {28233,11,8,255}, {27865,11,9,255}, {28242,9,8,255},
    {28254,11,8,255}, {28266,11,8,12}, {28266,49,13,255}, {28276,11,8,255}, {28281,16,8,255},
    {28293,5,8,255}, {27208,0,11,255}, {27236,0,11,255}, {27248,0,11,255}, {28118,0,11,255},
    {28129,0,11,255}, {28145,0,11,255}, {28161,0,11,255}, {28171,11,11,255}, {28382,0,11,255},
    {28400,0,11,255}, {28415,0,11,255}, {28428,0,11,255}, {28382,0,11,255}, {28400,0,11,255},
    {28415,0,11,255}, {28428,0,11,255}, {28478,0,8,255}, {27155,0,14,255}, {28489,19,8,255},
    {26758,5,8,255}, {28502,5,8,255}, {28516,13,8,255}, {28526,11,8,11}, {28544,11,8,255},
    {28561,5,8,255}, {28574,11,8,11}, {28585,11,8,11}, {27021,5,8,255}, {28597,16,8,255},
    {28609,13,8,255}, {28633,13,8,255}, {28676,11,8,255}, {28684,7,12,255}, {28696,7,12,255},
    {28709,7,12,255}, {28722,7,12,255}, {28737,15,8,255}, {28745,15,8,10}, {28753,15,8,255},
    {686,15,8,255}, {28763,0,8,255}, {28775,0,8,255}, {28790,3,12,255}, {28802,7,8,255},
    {28814,7,8,255}, {28827,7,8,255}, {28840,7,8,255}, {28855,8,14,255}, {28872,8,14,255},
    {28882,0,9,255}, {28902,15,8,255}, {28914,0,8,255}, {11069,15,8,255}, {28925,15,8,255},
    {28937,7,8,255}, {28948,7,8,255}, {28960,7,8,255}, {28972,7,8,255}, {28986,0,8,255},
    {28996,0,8,255}, {29006,15,8,255}, {29016,14,8,255}, {29037,5,8,255}, {29046,13,8,255},
    {29059,15,8,255}, {29070,5,8,255}, {29087,11,8,255}, {29114,5,8,10}, {29128,5,8,255},
    {275,4,10,255}, {29144,5,8,255}, {29155,15,8,255}, {29163,15,8,10}, {29174,15,8,255},
    {29187,4,12,255}, {29205,5,12,255}, {29222,11,8,255}, {29231,4,8,255}, {29243,14,8,255},
    {29256,15,8,255}, {29271,10,8,255}, {29283,4,8,255}, {29302,5,8,255}, {29320,10,8,255},
    {29327,5,8,255}, {29335,15,8,255}, {29348,15,8,255}, {29363,4,8,255}, {29382,5,8,255},
    {29400,14,8,255}, {29415,17,8,255}, {29425,14,8,255}, {29436,14,11,255}, {29454,10,8,255},
    {29468,15,8,255}, {29475,14,8,255}, {29490,5,8,255}, {29500,10,8,255}, {29514,15,8,255},
    {29529,17,8,255}, {29540,9,8,255}, {29551,9,8,255}, {29562,9,8,255}, {29581,9,8,255},
    {29593,9,8,255}, {29603,9,8,255}, {29611,9,8,255}, {3007,9,8,255}, {3019,9,8,255},
    {29618,9,8,255}, {29635,9,8,255}, {29643,9,8,255}, {29654,9,8,255}, {29666,9,8,255},
    {29686,9,8,255}, {29705,9,8,255}, {29724,9,8,255}, {29733,9,8,255}, {29752,9,11,255},
    {29768,9,8,255}, {29777,9,14,255}, {29787,9,8,255}, {29797,9,8,255}, {29809,2,12,255},
    {29831,0,8,255}, {29841,14,8,255}, {29847,14,8,255}, {29853,14,8,255}, {29880,0,8,255},
    {5789,0,8,255}, {29897,0,8,255}, {29912,0,8,255}, {29927,50,8,255}, {29942,50,8,255},
    {29957,50,8,255}, {29972,0,8,255}, {29980,50,8,255}, {29987,0,8,255}, {29994,0,8,255},
    {30020,0,8,255}, {30030,0,14,255}, {30037,0,8,255}, {30046,0,8,255}, {30057,49,8,255},
    {30071,0,8,255}, {30092,0,14,255}, {129,11,8,255}, {30099,11,8,255}, {30109,2,11,255},
    {30133,0,8,255}, {30151,0,8,255}, {30163,0,8,255}, {30177,0,8,255}, {30189,0,8,255},
    {30201,0,8,255}, {30215,0,8,255}, {30227,0,8,255}, {30245,11,8,255}, {30264,15,8,255},
    {30283,0,8,255}, {30294,0,8,255}, {30307,0,8,255}, {30318,11,8,255}, {30342,16,8,255},
    {30359,16,8,255}, {30386,22,8,255}, {30397,22,12,255}, {30405,22,8,255}, {30411,22,8,255},
    {30424,22,8,255}, {7382,22,8,255}, {30454,22,8,255}, {30460,22,8,255}, {30466,22,8,255},
    {24071,22,8,255}, {30476,22,8,255}, {30484,22,8,255}, {30491,22,10,255}, {30500,22,8,255},
    {30513,22,8,255}, {30521,22,8,255}, {30528,22,8,255}, {30536,22,8,255}, {30546,15,8,255},
    {30550,22,8,255}, {30578,22,8,255}, {30597,0,8,255}, {30613,0,8,255}, {30625,0,8,255},
    {30637,5,8,255}, {1587,6,8,255}, {30653,5,8,255}, {30597,0,8,255}, {30613,0,8,255},
    {30685,40,8,255}, {30692,40,8,255}, {30705,37,8,255}, {30716,40,8,255}, {30725,31,8,255},
    {30625,0,8,255}, {30734,5,8,255}, {30752,5,8,255}, {30776,5,8,255}, {30797,5,8,255},
    {30837,40,10,255}, {30847,0,8,255}, {1694,6,8,255}, {30870,9,8,255}, {30880,9,9,255},
    {30894,51,8,255}, {30901,51,9,255}, {30922,6,8,255}, {30933,6,8,255}, {30944,5,8,255},
    {30952,14,8,255}, {30961,9,8,255}, {30971,14,8,255}, {123,0,8,255}, {30990,18,8,255},
    {30995,17,8,255}, {25008,10,8,255}, {31000,5,8,255}, {31015,5,8,255}, {31024,5,8,255},
    {31034,5,8,255}, {31045,5,8,255}, {6936,5,8,11}, {31054,5,8,255}, {31068,15,8,255},
    {31085,5,11,255}, {31097,15,8,255}, {31107,5,8,255}, {24967,5,8,255}, {31128,4,8,255},
    {31139,5,10,255}, {31148,5,8,255}, {31160,5,8,255}, {31170,6,8,12}, {31182,5,8,255},
    {7139,5,8,255}, {31192,17,8,255}, {31200,5,8,255}, {31208,5,8,255}, {31227,7,8,255},
    {31240,0,8,255}, {31259,0,8,255}, {31271,0,8,255}, {31278,0,8,255}, {31287,0,8,255},
    {31297,0,8,255}, {31305,0,8,255}, {31315,0,8,255}, {31322,0,8,255}, {31336,0,8,255},
    {31344,0,8,255}, {31356,0,8,255}, {31369,0,8,255}, {31381,0,8,255}, {31392,0,8,255},
    {31407,0,8,255}, {31421,0,8,255}, {31441,6,8,255}, {31454,6,8,255}, {31466,6,8,255},
    {31482,6,8,255}, {29046,0,8,255}, {19099,6,8,255}, {23399,6,8,255}, {4629,6,8,255},
    {31491,6,8,255}, {19105,6,8,255}, {31501,13,12,255}, {31518,24,12,255}, {31534,4,11,255},
    {31555,11,8,255}, {31575,0,8,255}, {31585,1,8,255}, {19111,6,8,255}, {8194,6,8,255},
    {31600,0,8,255}, {31614,6,8,255}, {31634,6,8,255}, {31649,6,8,255}, {19144,6,8,255},
    {31658,6,8,255}, {31681,0,8,255}, {31698,4,8,255}, {31713,14,8,255}, {31728,0,8,255},
    {31744,15,8,255}, {31760,0,8,255}, {31777,40,8,255}, {31788,6,8,255}, {31799,0,8,255},
    {31815,6,8,255}, {31826,0,8,255}, {31833,6,8,255}, {31847,9,8,255}, {31876,0,8,255},
    {31896,0,8,255}, {31913,0,8,255}, {31929,0,8,255}, {31941,0,8,255}, {31955,0,8,255},
    {31973,0,8,255}, {31986,0,8,255}, {32000,0,8,255}, {32020,0,8,255}, {32032,0,8,255},
    {32046,0,8,255}, {32060,0,8,255}, {32085,0,8,255}, {10441,0,8,255}, {10456,0,8,255},
    {10473,0,8,255}, {10483,0,8,255}, {7382,16,8,255}, {7391,16,8,255}, {10579,9,8,255},
    {129,29,8,255}, {32117,0,8,255}, {32123,0,8,255}, {123,0,8,255}, {32136,0,8,255},
    {13194,0,8,255}, {32155,0,8,255}, {32158,0,8,255}, {32168,0,8,255}, {32173,0,8,255},
    {32185,0,8,255}, {32193,0,8,255}, {32201,0,8,255}, {22363,0,8,255}, {32216,0,8,255},
    {32235,0,8,255}, {32249,0,8,255}, {32254,0,8,255}, {32274,15,8,12}, {32284,4,8,12},
    {1587,6,8,255}, {30653,16,8,255}, {8108,18,8,255}, {8113,18,8,255}, {8119,18,8,255},
    {8124,18,8,255}, {8130,18,8,255}, {32305,18,8,255}, {8135,18,8,255}, {32311,18,11,255},
    {32316,17,8,255}, {32321,18,8,255}, {8141,18,8,255}, {8145,18,8,255}, {32330,18,8,255},
    {32338,18,8,255}, {8150,31,8,255}, {32343,18,8,255}, {32347,18,8,255}, {8152,18,8,255},
    {32352,18,11,255}, {32357,18,8,255}, {32363,18,8,255}, {32368,17,8,255}, {32378,18,13,255},
    {32382,18,15,255}, {32387,18,15,255}, {32392,18,8,255}, {32397,15,8,255}, {32403,18,8,255},
    {32408,18,8,255}, {24209,17,8,255}, {32414,18,8,255}, {8156,31,8,255}, {8165,9,8,255},
    {8173,9,8,255}, {8182,9,8,255}, {8188,9,8,255}, {32420,9,15,255}, {32429,17,8,255},
    {32435,9,15,255}, {32447,17,9,255}, {32451,18,8,255}, {32457,18,8,255}, {8194,18,8,255},
    {8198,18,8,255}, {32464,18,8,255}, {32470,18,8,255}, {32475,15,8,255}, {8204,31,8,255},
    {32480,18,9,255}, {32490,17,8,255}, {8219,31,8,255}, {32495,18,8,255}, {32499,18,8,255},
    {32507,18,8,255}, {32517,9,15,255}, {8233,18,8,255}, {8237,18,8,255}, {8242,18,8,255},
    {32525,18,12,255}, {8247,18,8,255}, {8251,18,8,255}, {8256,31,8,255}, {32533,18,9,255},
    {32316,17,15,255}, {32368,17,15,255}, {24209,17,15,255}, {32429,17,15,255}, {32447,17,15,255},
    {32490,17,15,255}, {32560,0,8,255}, {32570,6,8,255}, {32579,14,8,255}, {32600,10,8,255},
    {32616,15,13,255}, {32632,15,8,255}, {32643,6,8,255}, {32648,36,8,255}, {32669,8,10,255},
    {32688,8,10,255}, {32704,8,13,255}, {32714,8,13,255}, {32731,8,13,255}, {32739,8,13,255},
    {32751,8,13,255}, {32764,8,13,255}, {32778,8,10,255}, {32791,8,13,255}, {32814,8,13,255},
    {32834,8,11,255}, {32844,8,13,255}, {32853,8,13,255}, {32882,8,13,255}, {32893,8,15,255},
    {32902,8,15,255}, {32916,8,15,255}, {32664,0,8,255}, {32937,6,8,255}, {32952,8,8,10},
    {32965,8,8,10}, {32977,8,8,10}, {1195,0,8,255}, {32988,0,8,255}, {33001,6,8,255},
    {33016,8,8,10}, {33029,8,8,10}, {33040,35,8,10}, {8009,13,8,255}, {33057,7,8,255},
    {33078,17,10,255}, {33091,17,8,255}, {33104,17,8,255}, {33118,16,8,255}, {33124,16,8,255},
    {33131,5,8,255}, {33138,5,8,255}, {33146,6,8,255}, {33154,6,8,255}, {33162,17,8,255},
    {33177,6,8,255}, {33183,6,8,255}, {33190,17,8,255}, {33198,6,8,255}, {33206,6,8,255},
    {33231,0,8,255}, {1917,0,8,255}, {1966,0,8,255}, {33251,0,8,255}, {2034,0,8,255},
    {2102,0,8,255}, {33266,0,8,255}, {2264,0,8,255}, {31336,0,8,255}, {33280,15,8,255},
    {33285,0,8,255}, {3929,0,8,255}, {33290,0,8,255}, {2350,0,8,255}, {20222,0,8,255},
    {2447,0,8,255}, {33303,0,8,255}, {2620,0,8,255}, {33315,14,8,255}, {33331,6,8,255},
    {33357,17,8,255}, {33367,0,8,255}, {33383,6,8,255}, {33398,14,8,255}, {33420,0,8,255},
    {33432,0,8,255}, {33443,5,8,255}, {33460,0,8,255}, {33474,13,8,255}, {33489,6,8,255},
    {33504,6,8,255}, {33527,6,8,255}, {33571,0,8,255}, {33578,0,8,255}, {33589,0,8,255},
    {33280,15,8,255}, {33598,0,8,255}, {33613,6,8,255}, {33630,6,8,255}, {11386,14,8,255},
    {33231,0,8,255}, {33672,0,8,255}, {33251,0,8,255}, {33684,0,8,255}, {33699,0,8,255},
    {33711,0,8,255}, {33723,0,8,255}, {33741,0,8,255}, {3929,0,8,255}, {33290,0,8,255},
    {33759,0,8,255}, {33772,0,8,255}, {2620,0,8,255}, {33785,6,8,255}, {33801,13,8,255},
    {33820,6,8,255}, {33315,14,8,255}, {33367,0,8,255}, {33474,13,8,255}, {13074,0,8,255},
    {1917,0,8,255}, {1966,0,8,255}, {2034,0,8,255}, {33897,0,8,255}, {2102,0,8,255},
    {33266,0,8,255}, {2264,0,8,255}, {484,0,8,255}, {33280,15,8,255}, {3929,0,8,255},
    {2350,0,8,255}, {20222,0,8,255}, {2447,0,8,255}, {33910,0,8,255}, {33315,14,8,255},
    {33367,0,8,255}, {33383,6,8,255}, {31649,6,8,255}, {33571,0,8,255}, {33578,0,8,255},
    {33589,0,8,255}, {33280,15,8,255}, {33976,0,8,255}, {33987,39,8,255}, {34001,15,8,255},
    {34024,6,8,255}, {34039,41,8,255}, {1694,6,8,255}, {33504,6,8,255}, {34057,6,8,255},
    {34091,0,8,255}, {34097,0,8,255}, {34111,0,8,255}, {34116,0,8,255}, {34130,15,8,255},
    {34168,0,8,255}, {34182,0,8,255}, {34194,0,8,255}, {34204,0,8,255}, {34214,0,8,255},
    {484,0,8,255}, {34224,0,8,255}, {2483,0,8,255}, {34236,0,14,255}, {34245,0,8,255},
    {34265,0,8,255}, {34284,0,8,255}, {12668,0,8,255}, {34296,0,8,255}, {4548,6,8,255},
    {34365,0,8,255}, {34377,0,8,255}, {34389,7,8,255}, {34395,0,8,255}, {34408,0,8,255},
    {34430,7,8,255}, {34435,0,8,255}, {33285,0,8,255}, {34445,7,8,255}, {34449,7,8,255},
    {34459,0,8,255}, {3929,0,10,255}, {4370,0,8,255}, {4370,0,8,255}, {4370,0,8,255},
    {4370,0,8,255}, {34648,0,8,255}, {33315,14,8,255}, {33367,0,8,255}, {33474,13,8,255},
    {33266,0,8,255}, {2350,0,8,255}, {33303,0,8,255}, {34709,8,8,13}, {34721,0,8,255},
    {34737,0,8,255}, {34743,0,8,255}, {34753,0,8,255}, {1587,6,8,255}, {34768,17,8,255},
    {34778,17,8,255}, {34790,14,8,255}, {34798,6,8,255}, {34810,6,8,255}, {34818,17,8,255},
    {30653,26,8,255}, {4548,6,8,255}, {34737,0,8,255}, {34904,0,8,255}, {34914,6,8,255},
    {34952,0,8,255}, {34024,6,8,255}, {34968,48,8,255}, {1694,6,8,255}, {4548,6,8,255},
    {4557,6,8,255}, {35004,0,8,255}, {35018,0,8,255}, {35060,0,8,255}, {35073,0,8,255},
    {35091,0,8,255}, {35108,0,8,255}, {35127,0,8,255}, {33383,6,8,255}, {35162,14,8,255},
    {35179,5,8,255}, {35194,4,8,255}, {35215,6,8,255}, {35232,9,8,255}, {11582,6,8,255},
    {33489,6,8,255}, {35243,6,8,255}, {1917,0,8,255}, {1966,0,8,255}, {2034,0,8,255},
    {2102,0,8,255}, {2264,0,8,255}, {20222,0,8,255}, {35282,0,8,255}, {2447,0,8,255},
    {35311,7,8,255}, {35334,0,8,255}, {35343,0,8,255}, {35358,0,8,255}, {35378,7,8,255},
    {35390,8,14,255}, {35398,6,8,255}, {19099,6,8,255}, {33432,0,8,255}, {35419,5,8,255},
    {19111,6,8,255}, {35432,9,8,255}, {35461,9,8,255}, {33460,0,8,255}, {35472,6,8,255},
    {35492,17,8,255}, {35507,6,8,255}, {35517,6,8,255}, {19144,6,14,255}, {35535,0,8,255},
    {35529,0,8,255}, {35555,4,8,12}, {4629,0,8,12}, {35559,5,8,12}, {35578,14,8,12}, {35583,5,8,12},
    {35597,15,8,12}, {35609,15,8,12}, {35619,0,8,12}, {35624,0,8,12}, {35638,0,8,12},
    {35648,0,8,12}, {35667,0,8,12}, {35685,0,8,12}, {35700,0,8,12}, {35719,8,8,12}, {35729,0,8,12},
    {35738,8,8,12}, {21467,5,8,12}, {24743,8,10,255}, {24757,8,15,255}, {35759,34,8,255},
    {35767,34,8,255}, {24770,11,8,255}, {24783,9,8,255}, {35778,34,8,255}, {35789,34,8,255},
    {24790,18,8,255}, {24799,18,8,255}, {24808,18,8,255}, {24817,17,8,255}, {35800,9,8,255},
    {24825,9,13,255}, {24836,9,8,255}, {24842,9,8,255}, {24849,9,12,255}, {24860,9,8,255},
    {35806,9,8,255}, {35814,9,13,255}, {35825,34,8,255}, {24867,9,8,255}, {35830,34,8,255},
    {35839,34,8,255}, {24875,9,8,255}, {24884,9,8,255}, {24897,9,8,255}, {35847,15,8,255},
    {35853,15,8,255}, {35864,15,8,255}, {35873,15,12,255}, {35894,5,8,255}, {35907,5,8,255},
    {35928,0,8,255}, {35936,0,8,255}, {35945,0,8,255}, {35952,0,8,255}, {35961,0,8,255},
    {16389,38,12,255}, {16396,38,8,255}, {16407,38,8,255}, {16416,38,12,255}, {16423,38,8,255},
    {16431,38,8,255}, {16439,38,8,255}, {16447,38,13,255}, {16455,38,8,255}, {16464,38,8,255},
    {16472,38,8,11}, {16481,37,8,14}, {16481,39,15,255}, {16487,38,8,255}, {16517,17,8,255},
    {35973,0,8,255}, {35984,2,11,255}, {35989,11,8,255}, {35996,9,8,255}, {36005,17,8,255},
    {36013,6,8,255}, {36021,17,8,255}, {36027,17,8,255}, {36035,9,8,255}, {36039,9,14,255},
    {36047,9,8,255}, {36054,9,14,255}, {36066,0,8,255}, {36077,17,8,255}, {36089,0,8,255},
    {36102,9,8,255}, {36107,6,8,255}, {36115,9,8,255}, {36130,0,8,255}, {36151,0,8,255},
    {445,0,8,255}, {36166,0,8,255}, {36188,0,8,255}, {36202,0,8,255}, {36209,0,8,255},
    {36229,0,8,255}, {36245,0,8,255}, {36257,0,8,255}, {36269,0,8,255}, {36282,0,8,255},
    {36299,7,8,255}, {36313,7,8,255}, {36328,0,8,255}, {36348,0,8,255}, {36355,30,8,255},
    {36369,5,8,255}, {36382,0,8,255}, {36397,8,15,255}, {36413,8,15,255}, {36432,8,15,255},
    {36452,8,15,255}, {36474,8,9,255}, {36485,8,9,255}, {36497,8,12,255}, {36509,8,12,255},
    {36518,8,12,255}, {36534,8,12,255}, {36547,8,12,255}, {36560,8,12,255}, {36572,8,12,255},
    {36585,8,12,255}, {36599,8,12,255}, {36613,8,12,255}, {36626,8,12,255}, {36640,8,12,255},
    {36654,8,12,255}, {36667,8,12,255}, {36676,0,8,255}, {36685,8,10,255}, {36697,8,10,255},
    {36710,8,10,255}, {36724,8,15,255}, {36730,8,10,255}, {36740,8,13,255}, {36747,8,10,255},
    {36755,8,10,255}, {36770,8,13,255}, {36779,8,10,255}, {36789,8,12,255}, {36804,8,13,255},
    {36826,8,12,255}, {36841,8,12,255}, {36859,8,12,255}, {36879,8,12,255}, {36898,8,9,255},
    {36906,0,8,255}, {36915,8,10,255}, {36926,8,14,255}, {36941,8,14,255}, {36954,8,11,255},
    {36965,8,10,255}, {36979,8,10,255}, {36993,8,10,255}, {37011,8,15,255}, {37023,8,15,255},
    {37041,8,15,255}, {37054,8,15,255}, {37066,8,15,255}, {37078,8,15,255}, {37093,8,15,255},
    {37103,8,15,255}, {37113,8,15,255}, {37126,8,15,255}, {37146,8,15,255}, {37157,8,15,255},
    {37169,8,15,255}, {37181,8,15,255}, {37192,8,15,255}, {37203,8,15,255}, {37213,8,13,255},
    {37225,8,13,255}, {37238,8,13,255}, {37256,8,13,255}, {37280,9,8,255}, {37290,17,8,255},
    {37302,9,8,255}, {37315,9,8,255}, {37325,9,8,255}, {37337,9,8,255}, {37348,17,8,255},
    {37357,17,8,255}, {37366,9,8,255}, {37373,0,8,255}, {12555,6,8,255}, {37391,6,8,255},
    {37399,6,8,255}, {37405,6,8,255}, {37411,6,8,255}, {23965,6,8,255}, {37418,6,8,255},
    {37429,10,8,255}, {37437,17,8,255}, {33357,48,8,255}, {37453,5,8,255}, {37461,10,8,255},
    {37477,17,8,255}, {37481,17,8,255}, {4629,0,8,255}, {37486,17,10,255}, {37494,17,10,255},
    {37507,6,10,255}, {37521,6,8,255}, {37528,6,8,255}, {37535,6,8,255}, {37542,6,8,255},
    {37552,11,8,255}, {37559,17,8,255}, {37564,15,8,255}, {37572,17,8,255}, {37582,5,8,255},
    {37591,16,8,255}, {37600,34,8,255}, {37607,15,8,255}, {37613,15,8,255}, {37622,6,8,255},
    {37628,6,8,255}, {37638,11,8,255}, {37644,9,8,255}, {37657,14,8,255}, {37671,9,8,255},
    {37694,9,8,255}, {37710,15,8,255}, {37728,5,8,255}, {37735,16,8,255}, {37743,17,8,255},
    {37751,17,8,255}, {37759,17,8,255}, {37766,14,8,255}, {37779,14,8,255}, {37789,15,8,255},
    {37800,5,8,255}, {37809,17,8,255}, {37817,17,8,255}, {37825,17,8,255}, {37832,17,8,255},
    {37840,17,8,255}, {37852,16,8,255}, {37862,15,8,255}, {37872,15,8,255}, {37882,17,8,255},
    {37889,17,8,255}, {37896,16,8,255}, {37905,6,13,255}, {37913,6,8,255}, {37924,9,8,255},
    {37931,6,8,255}, {37936,6,8,255}, {37943,6,8,255}, {37952,6,8,255}, {37959,6,8,255},
    {37966,6,8,255}, {37971,14,8,255}, {37979,14,12,255}, {37990,14,12,255}, {38001,14,12,255},
    {38013,14,8,255}, {38023,6,8,255}, {38029,6,11,255}, {38039,17,8,255}, {38045,15,8,255},
    {38051,17,8,255}, {38057,17,8,255}, {38065,6,8,255}, {38074,17,8,255}, {38087,17,8,255},
    {38093,6,8,255}, {38099,6,8,255}, {38106,6,8,255}, {38112,17,8,255}, {129,17,8,255},
    {38117,15,8,255}, {38125,17,8,255}, {38134,17,9,255}, {4376,15,8,255}, {38145,15,8,255},
    {38151,6,8,255}, {38157,0,8,255}, {38163,6,8,255}, {38177,6,8,255}, {38193,17,13,255},
    {38206,17,8,255}, {38218,17,8,255}, {38231,16,8,255}, {38237,17,8,255}, {38244,48,13,255},
    {38262,5,13,255}, {38270,6,8,255}, {38277,17,8,255}, {38284,17,8,255}, {4509,16,8,255},
    {38292,17,14,255}, {38301,34,8,255}, {38310,17,8,255}, {38316,6,8,255}, {38333,6,14,255},
    {38348,6,8,255}, {38355,6,8,255}, {38366,6,8,255}, {38378,6,8,255}, {38385,6,8,255},
    {12692,6,8,255}, {38393,6,8,255}, {38399,0,8,255}, {38407,17,8,255}, {38430,17,8,255},
    {38453,12,8,255}, {38471,15,8,255}, {38486,17,8,255}, {38505,15,8,255}, {38517,18,8,255},
    {38539,6,8,255}, {38557,6,8,255}, {38572,6,8,255}, {38591,6,8,255}, {38603,17,8,255},
    {38612,6,8,255}, {38625,6,8,255}, {38648,6,8,255}, {38664,6,8,255}, {38672,6,8,255},
    {38680,6,8,255}, {38687,6,8,255}, {38697,6,12,255}, {38703,6,8,255}, {38711,6,8,255},
    {38719,6,8,255}, {38731,6,8,255}, {38740,6,8,255}, {38750,6,8,255}, {38760,6,8,255},
    {38769,6,8,255}, {38776,6,8,255}, {38783,6,8,255}, {38792,17,8,255}, {38799,17,8,255},
    {38807,17,8,255}, {38815,17,8,255}, {38824,17,8,255}, {38831,17,8,255}, {38839,17,8,255},
    {38847,17,8,255}, {38856,17,10,255}, {38863,6,8,255}, {38873,15,8,255}, {38878,15,8,255},
    {38890,15,8,255}, {38898,15,8,255}, {38913,0,15,255}, {38919,0,15,255}, {38932,5,8,255},
    {38941,6,8,255}, {38949,6,8,255}, {38954,17,8,255}, {38962,17,8,255}, {38969,17,8,255},
    {38979,6,8,255}, {38989,15,8,255}, {39003,17,13,255}, {39018,15,13,255}, {39034,15,13,255},
    {39053,15,13,255}, {39069,15,13,255}, {39088,15,8,255}, {39094,15,8,255}, {39107,6,8,255},
    {39116,5,8,255}, {39124,17,8,255}, {39130,15,8,255}, {39136,15,8,255}, {39149,6,8,255},
    {39156,6,13,255}, {39165,6,8,255}, {39174,6,12,255}, {39182,16,8,255}, {39190,6,8,255},
    {11386,15,8,255}, {39196,15,8,255}, {39202,15,8,255}, {39208,46,8,255}, {39215,15,8,255},
    {39229,15,8,255}, {39237,17,9,255}, {1781,11,8,255}, {4535,17,8,255}, {39260,17,8,255},
    {24743,8,10,255}, {24757,8,15,255}, {35759,34,8,255}, {35767,34,8,255}, {24770,11,8,255},
    {24783,9,8,255}, {35778,34,8,255}, {35789,34,8,255}, {24790,18,8,255}, {24799,18,8,255},
    {24808,18,8,255}, {24817,17,8,255}, {35800,9,8,255}, {24825,9,13,255}, {24836,9,8,255},
    {24842,9,8,255}, {24849,9,12,255}, {24860,9,8,255}, {35806,9,8,255}, {35814,9,13,255},
    {35825,34,8,255}, {24867,9,8,255}, {35830,34,8,255}, {35839,34,8,255}, {24875,9,8,255},
    {24884,9,8,255}, {24897,9,8,255}, {35847,15,8,255}, {35853,15,8,255}, {35864,15,8,255},
    {35873,15,12,255}, {39282,0,8,9}, {39294,0,8,9}, {39301,0,8,9}, {1606,0,8,9}, {39311,9,8,9},
    {39318,9,8,9}, {39326,0,8,9}, {39338,14,8,9}, {39346,15,8,9}, {39355,0,8,9}, {39361,0,8,9},
    {39378,0,8,255}, {39383,0,8,255}, {39393,0,8,255}, {39402,0,8,255}, {39416,0,8,255},
    {30071,0,13,255}, {39432,0,8,255}, {39457,0,8,255}, {39461,0,13,255}, {39470,0,8,255},
    {39489,0,14,255}, {39502,0,8,255}, {39506,0,8,255}, {39514,46,8,255}, {39528,5,14,255},
    {29514,15,8,9}, {39548,6,8,255}, {39553,17,8,255}, {39566,7,8,255}, {1694,6,8,255},
    {39578,6,8,255}, {39581,6,8,255}, {7425,6,8,255}, {7429,6,8,255}, {39593,6,14,255},
    {5115,6,8,255}, {39613,2,14,255}, {39629,19,8,255}, {39638,19,8,255}, {39645,19,8,255},
    {39653,19,8,255}, {39662,19,8,255}, {39672,19,8,255}, {39681,19,8,255}, {39688,19,8,255},
    {39695,19,8,255}, {39703,19,8,255}, {39711,19,8,255}, {39721,19,8,255}, {39728,19,8,255},
    {39738,19,8,255}, {39749,19,8,255}, {39761,19,8,255}, {39767,19,8,255}, {39778,19,8,255},
    {39783,19,8,255}, {39787,19,8,255}, {39798,19,8,255}, {39809,19,8,255}, {39819,19,8,255},
    {39831,19,8,255}, {39836,19,8,255}, {39841,19,8,255}, {39846,19,8,255}, {14172,19,8,255},
    {39852,19,8,255}, {39858,19,8,255}, {39868,19,8,255}, {39872,19,8,255}, {39879,19,8,255},
    {14438,19,8,255}, {39884,19,8,255}, {14482,19,8,255}, {39889,19,8,255}, {39895,19,8,255},
    {39901,19,8,255}, {39913,19,8,255}, {39925,19,8,255}, {39930,19,8,255}, {39938,19,8,255},
    {39947,19,8,255}, {39954,19,8,255}, {39964,19,8,255}, {39972,19,8,255}, {39984,19,8,255},
    {39989,19,8,255}, {39993,19,8,255}, {40000,19,8,255}, {40004,19,8,255}, {40013,19,8,255},
    {40019,19,8,255}, {40023,0,8,255}, {40036,0,8,255}, {40048,0,8,255}, {40056,0,8,255},
    {40070,19,8,255}, {40086,19,8,255}, {40093,19,8,255}, {40101,19,8,255}, {40110,19,8,255},
    {40125,19,8,255}, {40141,19,8,255}, {40158,19,8,255}, {40171,19,8,255}, {40176,19,8,255},
    {40183,19,8,255}, {40188,19,8,255}, {40194,19,8,255}, {40201,19,8,255}, {40208,19,8,255},
    {40215,19,8,255}, {40223,0,8,255}, {40233,0,8,255}, {40249,17,8,255}, {1587,6,8,255},
    {30653,16,8,255}, {40261,16,8,255}, {40285,0,8,255}, {40304,0,8,255}, {40315,0,8,255},
    {16257,6,8,255}, {40327,11,8,255}, {40334,16,8,255}, {40343,16,8,255}, {40355,16,8,255},
    {40367,16,8,255}, {40379,17,8,255}, {40399,17,8,255}, {40420,18,8,255}, {40432,18,8,255},
    {40445,17,8,255}, {40455,17,8,255}, {40466,17,8,255}, {40477,5,8,255}, {40490,5,8,255},
    {40503,34,8,255}, {40517,5,8,255}, {40540,5,8,255}, {40568,17,8,255}, {40579,17,8,255},
    {40590,17,8,255}, {40601,17,8,255}, {40612,5,8,255}, {40632,5,8,255}, {40652,5,8,255},
    {40672,5,8,255}, {40699,0,8,12}, {22792,5,8,12}, {40716,0,8,11}, {40728,0,8,11},
    {40738,15,8,255}, {27049,2,8,13}, {40749,52,8,255}, {40758,2,8,13}, {40769,11,8,255},
    {40784,11,8,255}, {28561,2,9,255}, {40797,11,8,255}, {40820,15,13,255}, {40831,15,13,255},
    {40846,15,13,255}, {40858,15,8,255}, {40871,4,10,255}, {27075,6,14,255}, {40894,15,13,255},
    {40902,15,8,14}, {40911,15,8,255}, {40920,15,8,255}, {40928,5,8,255}, {40936,5,8,255},
    {40811,5,8,255}, {40941,5,8,255}, {40951,5,8,255}, {19468,15,8,255}, {40965,5,8,255},
    {40981,5,8,255}, {41003,5,8,255}, {41019,5,8,255}, {41034,15,8,255}, {41055,5,8,255},
    {38962,5,8,255}, {41063,15,8,255}, {39130,15,8,255}, {39136,15,8,255}, {23042,5,8,255},
    {41076,5,8,255}, {41090,9,8,255}, {41103,15,8,255}, {41122,0,8,8}, {41127,0,8,255},
    {41148,0,8,255}, {41160,0,8,255}, {1587,6,8,255}, {30653,16,8,255}, {41164,2,8,8},
    {41174,2,8,8}, {41193,6,8,8}, {41204,16,8,8}, {41229,19,8,255}, {24259,19,8,255},
    {41232,19,8,255}, {41235,0,8,255}, {41240,0,8,255}, {24287,0,8,255}, {24743,8,10,255},
    {24757,8,15,255}, {35759,34,8,255}, {35767,34,8,255}, {24770,11,8,255}, {24783,9,8,255},
    {35778,34,8,255}, {35789,34,8,255}, {24790,18,8,255}, {24799,18,8,255}, {24808,18,8,255},
    {24817,17,8,255}, {35800,9,8,255}, {24825,9,13,255}, {24836,9,8,255}, {24842,9,8,255},
    {24849,9,12,255}, {24860,9,8,255}, {35806,9,8,255}, {35825,34,8,255}, {24867,9,8,255},
    {35830,34,8,255}, {35839,34,8,255}, {24875,9,8,255}, {24884,9,8,255}, {24897,9,8,255},
    {35847,15,8,255}, {35853,15,8,255}, {35864,15,8,255}, {35873,15,12,255}, {41266,0,8,255},
    {41280,9,8,255}, {41292,5,8,255}, {41300,6,8,255}, {41259,6,8,255}, {41303,5,8,255},
    {7411,0,8,255}, {7425,6,8,255}, {7429,6,8,255}, {41339,0,15,255}, {41363,0,15,255},
    {41373,0,15,255}, {41388,0,15,255}, {41405,0,15,255}, {41420,0,15,255}, {41436,0,15,255},
    {41363,0,15,255}, {41477,17,15,255}, {41492,14,15,255}, {41515,2,15,255}, {41533,15,15,255},
    {41587,8,15,255}, {41606,8,15,255}, {41619,8,15,255}, {41638,8,15,255}, {41650,8,15,255},
    {41663,8,15,255}, {41679,8,15,255}, {41696,8,15,255}, {41711,8,15,255}, {41727,8,15,255},
    {41754,8,15,255}, {41774,8,15,255}, {41793,8,15,255}, {41817,38,15,255}, {41834,8,15,255},
    {41855,8,15,255}, {41373,0,15,255}, {41882,0,15,255}, {41899,8,15,255}, {41917,8,15,255},
    {41939,8,15,255}, {41958,0,15,255}, {41970,8,15,255}, {41998,8,15,255}, {42026,8,15,255},
    {42048,8,15,255}, {42074,8,15,255}, {42095,8,15,255}, {41388,0,15,255}, {41405,0,15,255},
    {41420,0,15,255}, {41339,0,15,255}, {42260,0,15,255}, {42284,0,15,255}, {42304,0,15,255},
    {41436,0,15,255}, {7411,0,15,255}, {7419,15,15,255}, {7425,6,15,255}, {7429,6,15,255},
    {42381,0,9,255}, {42397,5,8,255}, {42405,0,8,255}, {42411,0,9,255}, {37559,15,8,255},
    {42428,15,8,13}, {38117,15,8,255}, {42440,17,8,13}, {19217,17,8,255}, {42455,14,8,255},
    {42464,15,8,255}, {42473,15,8,255}, {42482,15,8,255}, {42507,0,8,255}, {42522,0,8,255},
    {42542,53,8,255}, {1694,17,8,9}, {1694,6,10,255}, {42557,0,8,255}, {42563,0,8,255},
    {42572,4,8,255}, {42583,4,8,255}, {42603,0,8,255}, {42607,0,8,255}, {42625,0,8,255},
    {42633,0,8,255}, {42642,0,8,255}, {42649,0,8,255}, {42663,0,8,255}, {42671,0,8,255},
    {42680,11,8,255}, {42691,6,8,255}, {29016,14,8,255}, {42699,5,8,255}, {42709,6,8,255},
    {42713,5,8,255}, {42718,5,8,255}, {42727,6,8,255}, {42731,11,13,255}, {29320,5,8,255},
    {42741,11,8,255}, {42750,11,8,255}, {42761,9,8,255}, {29777,9,8,255}, {42768,9,8,255},
    {42775,6,8,255}, {42781,14,8,255}, {42790,6,13,255}, {42801,6,8,255}, {42811,5,8,255},
    {42817,6,13,255}, {42829,6,8,255}, {42840,5,8,255}, {12692,34,8,255}, {42851,46,8,255},
    {42859,53,8,255}, {42875,15,8,255}, {42884,5,8,255}, {42892,10,8,255}, {42901,6,13,255},
    {42916,6,8,255}, {42930,6,13,255}, {42940,6,8,255}, {42949,6,8,255}, {42958,6,8,255},
    {42976,7,8,255}, {42990,5,8,255}, {43002,0,8,255}, {43013,0,8,255}, {43026,0,8,255},
    {4629,0,8,255}, {43055,7,8,255}, {43073,7,11,255}, {43110,7,8,255}, {43133,7,8,255},
    {43173,7,8,255}, {43196,7,8,255}, {43224,7,8,255}, {43267,7,8,255}, {43297,7,8,255},
    {43329,7,8,255}, {43364,7,8,255}, {43399,7,8,255}, {43418,7,8,255}, {43442,7,8,255},
    {43471,7,11,255}, {43498,7,8,255}, {43522,7,8,255}, {43555,7,8,255}, {43582,7,8,255},
    {43607,7,14,255}, {43629,7,8,255}, {43653,7,11,255}, {43673,7,8,255}, {43695,7,8,255},
    {43715,7,8,255}, {43742,7,8,255}, {43765,7,8,255}, {43784,7,8,255}, {43815,7,11,255},
    {43848,7,11,255}, {43878,7,11,255}, {43910,7,8,255}, {43930,7,8,255}, {43951,7,8,255},
    {43968,7,8,255}, {43991,7,8,255}, {44011,7,8,255}, {44036,7,8,255}, {44069,7,8,255},
    {44094,7,8,255}, {44123,7,8,255}, {44150,7,8,255}, {44177,7,8,255}, {44204,7,8,255},
    {44229,0,8,255}, {44235,0,8,255}, {2236,0,8,255}, {2309,0,8,255}, {2350,0,8,255},
    {44240,0,13,255}, {33303,0,8,255}, {4906,6,8,255}, {4925,16,8,255}, {4938,6,8,255},
    {4957,16,8,255}, {44263,0,8,255}, {44270,0,8,255}, {44283,18,8,255}, {44295,17,12,255},
    {44311,14,8,255}, {44319,18,8,255}, {44331,18,8,255}, {44344,18,8,255}, {44350,17,8,255},
    {44362,15,8,255}, {44371,18,8,255}, {44386,18,8,255}, {44400,18,8,255}, {44414,16,9,255},
    {44424,17,8,255}, {44256,18,8,255}, {44432,17,8,255}, {44442,14,8,255}, {44449,6,8,255},
    {44454,6,8,255}, {44463,6,8,255}, {44471,18,8,255}, {44482,18,8,255}, {44490,18,8,255},
    {44506,18,8,255}, {1095,54,8,255}, {44524,8,11,255}, {44531,43,8,255}, {44539,0,13,255},
    {44552,3,8,255}, {44562,8,8,12}, {44564,8,8,12}, {42542,43,8,255}, {4629,0,8,255},
    {25082,34,8,255}, {19022,14,8,255}, {44573,11,8,255}, {44582,55,8,255}, {35583,55,8,255},
    {44592,55,15,255}, {44604,6,8,255}, {44610,55,8,255}, {35847,14,8,255}, {44617,34,8,255},
    {44621,15,8,255}, {44626,43,8,12}, {44644,6,8,255}, {44656,6,8,255}, {44676,8,13,255},
    {44684,6,8,255}, {44698,17,8,255}, {44709,5,8,255}, {44730,17,8,255}, {44750,17,8,255},
    {44777,17,8,255}, {44788,5,8,255}, {44805,17,8,255}, {44824,5,8,255}, {44840,6,8,255},
    {44852,6,8,255}, {44867,6,8,255}, {44885,6,8,255}, {44900,6,8,255}, {44910,6,8,255},
    {44930,6,8,255}, {44951,6,8,255}, {44968,6,8,255}, {44982,6,8,255}, {45003,6,8,255},
    {45039,6,8,255}, {45058,6,8,255}, {45077,6,8,255}, {45094,6,8,255}, {45121,0,8,255},
    {45126,11,8,255}, {7093,5,8,255}, {45150,8,15,255}, {45162,8,15,255}, {45177,8,15,255},
    {45192,8,15,255}, {45205,8,15,255}, {45220,8,15,255}, {4629,0,8,255}, {45235,17,8,255},
    {45247,15,8,255}, {45257,15,8,255}, {45267,15,8,255}, {45275,6,8,255}, {45285,15,8,255},
    {45311,0,8,255}, {45327,4,8,255}, {45338,4,8,255}, {2102,15,8,255}, {45353,0,8,255},
    {45371,8,10,255}, {44270,0,8,255}, {25483,9,8,255}, {45387,17,8,255}, {45397,17,8,255},
    {45406,16,8,255}, {45418,5,8,255}, {45428,5,8,255}, {45449,8,14,255}, {45461,0,8,255},
    {45469,0,8,255}, {4629,0,8,255}, {45475,0,8,255}, {45482,0,8,255}, {4492,0,8,255},
    {45442,15,8,255}, {45502,0,8,255}, {45502,0,8,255}, {45533,0,8,255}, {45546,0,8,255},
    {45562,0,8,255}, {45578,0,8,255}, {45592,0,8,255}, {45607,0,8,255}, {45620,0,8,255},
    {45635,15,8,255}, {45654,0,8,255}, {45665,0,8,255}, {45681,0,8,255}, {45687,0,15,255},
    {129,0,8,255}, {35825,5,8,255}, {22792,5,8,255}, {45699,0,8,255}, {35847,14,8,255},
    {123,0,8,255}, {45712,0,8,255}, {45722,0,8,255}, {45732,0,8,255}, {45746,0,8,255},
    {45760,0,8,255}, {37405,6,8,255}, {45777,6,8,255}, {45789,6,8,255}, {45798,6,8,255},
    {45807,15,8,255}, {45818,14,8,255}, {37710,15,8,255}, {45838,14,8,255}, {45857,11,8,255},
    {16602,5,8,255}, {45873,6,8,255}, {45897,6,8,255}, {45920,6,8,255}, {45935,6,8,255},
    {45961,6,8,255}, {45986,2,8,11}, {45986,53,12,255}, {45999,3,8,255}, {46008,0,8,255},
    {46020,8,11,255}, {46030,3,8,255}, {46039,3,8,255}, {46047,17,8,255}, {46053,15,8,255},
    {46063,6,8,255}, {46069,6,9,255}, {46087,6,8,255}, {46100,12,8,255}, {46116,6,8,255},
    {46129,17,8,255}, {46143,15,8,255}, {46153,6,8,255}, {46166,46,8,255}, {46179,17,8,255},
    {46187,15,8,255}, {46199,10,8,255}, {46209,15,8,255}, {46224,12,8,255}, {46243,0,15,255},
    {46256,6,8,255}, {46266,56,8,255}, {46277,6,8,255}, {46288,12,8,255}, {46304,12,8,255},
    {46324,57,8,255}, {46345,6,8,255}, {46363,6,8,255}, {46381,6,8,255}, {46399,5,13,255},
    {46414,14,8,255}, {46430,5,8,255}, {46442,5,8,255}, {1694,6,8,255}, {46462,15,8,255},
    {46471,6,13,255}, {46489,12,8,255}, {46504,6,8,255}, {46517,6,8,255}, {46527,6,8,255},
    {46535,56,8,255}, {46546,0,8,11}, {46562,0,8,10}, {46575,0,8,11}, {46585,0,8,11},
    {46597,0,8,11}, {24259,7,8,255}, {46616,0,8,255}, {46621,40,8,255}, {46635,0,8,255},
    {46640,0,8,255}, {46664,0,8,255}, {46681,0,8,255}, {46695,0,8,255}, {46709,0,8,255},
    {46723,0,8,255}, {46745,0,8,255}, {46767,0,8,255}, {46789,0,8,255}, {46807,0,8,255},
    {46830,0,8,255}, {46839,19,8,255}, {46845,5,8,255}, {46855,5,8,255}, {46872,15,8,12},
    {26605,46,8,12}, {46883,46,8,12}, {46898,8,12,255}, {46908,8,12,255}, {46918,3,8,255},
    {46932,3,8,255}, {46944,7,8,255}, {46955,8,14,255}, {46968,8,14,255}, {46985,8,14,255},
    {47002,7,8,255}, {47015,8,10,255}, {47027,8,10,255}, {47041,8,10,255}, {47053,8,14,255},
    {47071,8,14,255}, {47100,8,14,255}, {47134,8,14,255}, {47143,8,14,255}, {47158,8,14,255},
    {47171,8,14,255}, {47188,8,14,255}, {47204,8,14,255}, {47215,8,14,255}, {47223,8,14,255},
    {47237,8,14,255}, {47250,8,14,255}, {47270,8,14,255}, {47289,8,14,255}, {47307,8,14,255},
    {47314,8,14,255}, {47333,8,14,255}, {47352,8,14,255}, {47371,8,14,255}, {47391,8,14,255},
    {47411,8,14,255}, {47431,8,14,255}, {47451,8,14,255}, {47471,8,14,255}, {47491,8,14,255},
    {47507,8,14,255}, {47523,8,14,255}, {47539,8,14,255}, {47555,8,14,255}, {47574,8,14,255},
    {47593,8,14,255}, {47607,8,14,255}, {47616,8,14,255}, {47642,8,14,255}, {47667,8,14,255},
    {47677,8,14,255}, {47689,8,14,255}, {47706,8,14,255}, {47723,8,14,255}, {47739,8,14,255},
    {47758,8,14,255}, {47774,8,14,255}, {47784,8,14,255}, {47793,8,14,255}, {47813,8,14,255},
    {47834,8,14,255}, {47861,8,15,255}, {47884,8,15,255}, {47906,8,15,255}, {47936,8,15,255},
    {47960,8,15,255}, {47991,8,15,255}, {48016,8,15,255}, {48043,8,15,255}, {48073,8,15,255},
    {48103,8,15,255}, {48129,8,15,255}, {48158,8,15,255}, {48188,8,15,255}, {48210,8,15,255},
    {48234,8,15,255}, {48258,8,15,255}, {48280,8,15,255}, {48302,8,15,255}, {48320,8,15,255},
    {48335,8,15,255}, {48353,8,15,255}, {48375,8,15,255}, {48396,8,15,255}, {48415,8,15,255},
    {48438,8,15,255}, {48459,8,15,255}, {48478,8,15,255}, {48501,8,9,255}, {48511,8,8,10},
    {48511,8,13,255}, {48530,8,9,255}, {48551,17,8,255}, {48560,17,8,255}, {48571,8,12,255},
    {48585,8,12,255}, {48598,8,12,255}, {48613,8,12,255}, {48628,8,12,255}, {48638,8,14,255},
    {48658,8,14,255}, {48678,8,14,255}, {48698,8,14,255}, {48714,8,14,255}, {48731,8,10,255},
    {48744,8,14,255}, {48757,8,10,255}, {48768,8,10,255}, {48783,8,12,255}, {48814,8,12,255},
    {48841,8,12,255}, {48866,8,12,255}, {48895,7,12,255}, {48913,7,12,255}, {48930,7,12,255},
    {48947,7,12,255}, {48962,7,12,255}, {48979,7,12,255}, {48992,8,12,255}, {49008,8,10,255},
    {49022,8,9,255}, {49038,8,15,255}, {49051,8,14,255}, {49064,8,12,255}, {49089,8,11,255},
    {49113,8,12,255}, {49129,8,12,255}, {49155,8,14,255}, {49167,8,12,255}, {49178,8,14,255},
    {49189,8,14,255}, {49208,8,10,255}, {49219,8,14,255}, {49230,8,12,255}, {49248,8,9,255},
    {49267,8,9,255}, {49290,8,9,255}, {49307,8,9,255}, {49323,8,9,255}, {49346,8,9,255},
    {49368,8,9,255}, {49382,8,9,255}, {49396,8,9,255}, {49410,8,9,255}, {49423,8,9,255},
    {49449,8,9,255}, {49477,8,9,255}, {49491,8,9,255}, {49510,8,9,255}, {49528,8,14,255},
    {49537,8,14,255}, {49551,8,14,255}, {49568,8,14,255}, {49584,8,14,255}, {49602,8,14,255},
    {49618,8,14,255}, {49635,8,11,255}, {49647,8,11,255}, {49670,3,8,255}, {49678,8,13,255},
    {49685,8,12,255}, {49695,8,11,255}, {49706,8,9,255}, {49726,8,9,255}, {49746,8,9,255},
    {49765,8,9,255}, {49780,8,14,255}, {49794,8,15,255}, {49808,8,14,255}, {49818,8,14,255},
    {49829,8,14,255}, {49837,8,13,255}, {49854,8,14,255}, {49869,8,14,255}, {49880,8,14,255},
    {49895,8,14,255}, {49910,8,11,255}, {49926,8,9,255}, {49944,8,9,255}, {49960,8,9,255},
    {49977,8,9,255}, {49996,8,14,255}, {50012,0,8,255}, {50021,3,8,255}, {50032,0,8,255},
    {50043,8,12,255}, {50055,8,11,255}, {50075,8,12,255}, {50096,8,12,255}, {50113,8,12,255},
    {50136,8,12,255}, {50144,8,10,255}, {50158,8,12,255}, {50169,8,12,255}, {50184,8,12,255},
    {50198,8,12,255}, {50209,8,12,255}, {50228,8,12,255}, {50245,8,12,255}, {50263,8,12,255},
    {50277,8,12,255}, {50290,8,12,255}, {50306,8,12,255}, {50331,8,12,255}, {50345,8,12,255},
    {50358,8,12,255}, {50366,8,12,255}, {50387,8,9,255}, {50406,8,9,255}, {50425,8,14,255},
    {23965,6,8,255}, {50442,0,8,255}, {50460,0,8,255}, {37477,17,8,255}, {4629,0,8,255},
    {45502,0,8,255}, {50474,0,8,255}, {50484,0,8,255}, {50493,14,8,255}, {50505,58,8,255},
    {50523,5,8,255}, {50531,15,8,255}, {50545,5,8,255}, {50559,15,8,255}, {50576,5,8,255},
    {50588,15,8,255}, {50600,17,8,255}, {50615,17,8,255}, {50629,5,8,255}, {50643,9,8,255},
    {50662,0,8,255}, {50669,17,8,255}, {50675,17,8,255}, {50681,5,8,255}, {50696,14,8,255},
    {50709,17,8,255}, {50724,16,8,255}, {50734,5,8,255}, {50744,5,8,255}, {50754,16,8,255},
    {50764,17,8,255}, {50770,17,8,255}, {50776,15,9,255}, {50785,17,9,255}, {50794,6,8,255},
    {50812,6,8,255}, {46891,0,8,255}, {50824,15,8,255}, {3167,0,8,255}, {50848,0,8,255},
    {50867,0,8,255}, {50878,0,8,255}, {50901,0,8,255}, {50914,0,8,255}, {50931,0,8,255},
    {50948,0,12,255}, {50974,0,12,255}, {50998,0,8,255}, {51019,0,8,255}, {51029,0,8,255},
    {51044,0,8,255}, {51063,0,8,255}, {51082,0,8,255}, {51110,0,8,255}, {51136,0,8,255},
    {51146,0,8,255}, {51165,0,8,255}, {51187,14,8,12}, {51196,15,8,12}, {51205,15,8,12},
    {51225,26,8,255}, {51232,0,11,255}, {33578,0,8,255}, {51237,0,8,255}, {51244,0,8,255},
    {51254,0,8,255}, {51268,0,8,255}, {51273,0,8,255}, {123,0,8,255}, {51287,0,8,255},
    {51302,0,8,255}, {51317,0,8,255}, {51331,8,12,255}, {51358,0,8,255}, {51376,0,8,255},
    {51393,5,8,9}, {51410,0,8,255}, {51426,0,8,255}, {51443,0,8,255}, {51447,8,11,255},
    {51460,8,11,255}, {51482,8,11,255}, {51494,8,11,255}, {51511,8,11,255}, {51523,8,11,255},
    {51544,8,11,255}, {51565,8,11,255}, {51585,8,11,255}, {51601,8,11,255}, {51626,8,11,255},
    {51651,8,11,255}, {51676,8,11,255}, {51698,8,11,255}, {51724,8,11,255}, {51748,8,11,255},
    {51766,8,11,255}, {51790,8,11,255}, {51819,8,11,255}, {51848,8,11,255}, {51875,8,11,255},
    {51901,8,11,255}, {51926,8,11,255}, {51955,8,11,255}, {51979,8,11,255}, {52005,8,11,255},
    {52030,8,11,255}, {52053,8,11,255}, {52068,8,11,255}, {52089,8,11,255}, {52113,8,11,255},
    {52133,8,12,255}, {52159,8,12,255}, {52183,8,12,255}, {52207,8,12,255}, {52235,8,12,255},
    {52273,8,12,255}, {52311,8,12,255}, {52339,8,12,255}, {52370,8,12,255}, {52398,8,12,255},
    {52433,8,12,255}, {52468,8,12,255}, {52501,8,12,255}, {52532,8,12,255}, {52560,8,12,255},
    {52591,8,12,255}, {52623,8,11,255}, {52636,8,11,255}, {52649,8,11,255}, {52678,8,11,255},
    {52697,8,11,255}, {52719,8,11,255}, {52733,8,11,255}, {52745,8,11,255}, {52761,8,11,255},
    {52778,8,11,255}, {52791,8,11,255}, {52811,8,11,255}, {52829,8,11,255}, {52855,8,11,255},
    {52876,8,11,255}, {52907,8,11,255}, {52926,8,11,255}, {52953,8,11,255}, {52975,8,11,255},
    {52998,8,11,255}, {53016,8,11,255}, {53036,8,11,255}, {53062,8,11,255}, {53085,8,11,255},
    {53108,8,11,255}, {53127,8,11,255}, {53146,8,11,255}, {53171,8,11,255}, {53189,8,11,255},
    {53207,8,11,255}, {53226,8,11,255}, {53246,8,11,255}, {53264,8,11,255}, {53293,8,11,255},
    {53311,8,11,255}, {53332,8,11,255}, {53352,8,11,255}, {53373,8,11,255}, {53394,8,11,255},
    {53418,8,11,255}, {53440,8,11,255}, {53460,8,11,255}, {53479,8,11,255}, {53498,8,15,255},
    {53514,8,11,255}, {53536,8,11,255}, {53556,8,11,255}, {53585,8,11,255}, {53609,8,11,255},
    {53635,8,11,255}, {53655,8,11,255}, {53688,8,11,255}, {53712,8,11,255}, {53739,8,11,255},
    {53768,8,11,255}, {53789,8,11,255}, {53817,8,11,255}, {53831,8,11,255}, {53857,8,11,255},
    {53876,8,11,255}, {53892,8,11,255}, {53906,8,11,255}, {53919,8,11,255}, {53932,8,11,255},
    {53946,8,11,255}, {53962,8,11,255}, {53976,8,11,255}, {54007,8,11,255}, {54033,8,11,255},
    {54060,8,11,255}, {54078,8,11,255}, {54090,8,11,255}, {54106,8,11,255}, {54119,8,11,255},
    {54135,8,11,255}, {54160,8,11,255}, {54185,8,11,255}, {54209,8,11,255}, {54235,8,11,255},
    {54260,8,11,255}, {54285,8,11,255}, {54296,8,11,255}, {54310,8,11,255}, {54324,8,11,255},
    {54339,8,11,255}, {54364,0,8,255}, {54369,0,8,255}, {54383,0,8,255}, {6759,0,8,255},
    {54402,7,8,255}, {54411,9,8,255}, {54430,6,8,255}, {54457,6,8,11}, {54477,7,8,255},
    {54488,6,8,255}, {54505,6,8,255}, {54524,35,8,255}, {23042,7,8,11}, {54544,35,8,13},
    {51225,26,8,255}, {51232,0,11,255}, {33578,0,8,255}, {51237,0,8,255}, {51244,0,8,255},
    {51254,0,8,255}, {51268,0,8,255}, {51273,0,8,255}, {123,0,8,255}, {51287,0,8,255},
    {51302,0,8,255}, {51317,0,8,255}, {51331,8,12,255}, {51358,0,8,255}, {51376,0,8,255},
    {51393,5,8,9}, {51410,0,8,255}, {51426,0,8,255}, {51443,0,8,255}, {51447,8,11,255},
    {51460,8,11,255}, {51482,8,11,255}, {51494,8,11,255}, {51511,8,11,255}, {51523,8,11,255},
    {51544,8,11,255}, {51565,8,11,255}, {51585,8,11,255}, {51601,8,11,255}, {51626,8,11,255},
    {51651,8,11,255}, {51676,8,11,255}, {51698,8,11,255}, {51724,8,11,255}, {51748,8,11,255},
    {51766,8,11,255}, {51790,8,11,255}, {51819,8,11,255}, {51848,8,11,255}, {51875,8,11,255},
    {51901,8,11,255}, {51926,8,11,255}, {51955,8,11,255}, {51979,8,11,255}, {52005,8,11,255},
    {52030,8,11,255}, {52053,8,11,255}, {52068,8,11,255}, {52089,8,11,255}, {52113,8,11,255},
    {52133,8,12,255}, {52159,8,12,255}, {52183,8,12,255}, {52207,8,12,255}, {52235,8,12,255},
    {52273,8,12,255}, {52311,8,12,255}, {52339,8,12,255}, {52370,8,12,255}, {52398,8,12,255},
    {52433,8,12,255}, {52468,8,12,255}, {52501,8,12,255}, {52532,8,12,255}, {52560,8,12,255},
    {52591,8,12,255}, {52623,8,11,255}, {52636,8,11,255}, {52649,8,11,255}, {52678,8,11,255},
    {52697,8,11,255}, {52719,8,11,255}, {52733,8,11,255}, {52745,8,11,255}, {52761,8,11,255},
    {52778,8,11,255}, {52791,8,11,255}, {52811,8,11,255}, {52829,8,11,255}, {52855,8,11,255},
    {52876,8,11,255}, {52907,8,11,255}, {52926,8,11,255}, {52953,8,11,255}, {52975,8,11,255},
    {52998,8,11,255}, {53016,8,11,255}, {53036,8,11,255}, {53062,8,11,255}, {53085,8,11,255},
    {53108,8,11,255}, {53127,8,11,255}, {53146,8,11,255}, {53171,8,11,255}, {53189,8,11,255},
    {53207,8,11,255}, {53226,8,11,255}, {53246,8,11,255}, {53264,8,11,255}, {53293,8,11,255},
    {53311,8,11,255}, {53332,8,11,255}, {53352,8,11,255}, {53373,8,11,255}, {53394,8,11,255},
    {53418,8,11,255}, {53440,8,11,255}, {53460,8,11,255}, {53479,8,11,255}, {53498,8,15,255},
    {53514,8,11,255}, {53536,8,11,255}, {53556,8,11,255}, {53585,8,11,255}, {53609,8,11,255},
    {53635,8,11,255}, {53655,8,11,255}, {53688,8,11,255}, {53712,8,11,255}, {53739,8,11,255},
    {53768,8,11,255}, {53789,8,11,255}, {53817,8,11,255}, {53831,8,11,255}, {53857,8,11,255},
    {53876,8,11,255}, {53892,8,11,255}, {53906,8,11,255}, {53919,8,11,255}, {53932,8,11,255},
    {53946,8,11,255}, {53962,8,11,255}, {53976,8,11,255}, {54007,8,11,255}, {54033,8,11,255},
    {54060,8,11,255}, {54078,8,11,255}, {54090,8,11,255}, {54106,8,11,255}, {54119,8,11,255},
    {54135,8,11,255}, {54160,8,11,255}, {54185,8,11,255}, {54209,8,11,255}, {54235,8,11,255},
    {54260,8,11,255}, {54285,8,11,255}, {54296,8,11,255}, {54310,8,11,255}, {54324,8,11,255},
    {54339,8,11,255}, {54364,0,8,255}, {54369,0,8,255}, {54572,0,8,255}, {54383,0,8,255},
    {6759,0,8,255}, {54402,7,8,255}, {54411,9,8,255}, {54430,6,8,255}, {54457,6,8,11},
    {54477,7,8,255}, {54488,6,8,255}, {54505,6,8,255}, {54524,35,8,255}, {23042,7,8,13},
    {54544,35,8,13}, {54586,8,8,8}, {54594,3,8,255}, {54611,38,8,255}, {54633,0,8,255},
    {54650,5,8,255}, {54671,15,8,255}, {54690,8,14,255}, {54698,8,13,255}, {54706,8,15,255},
    {54720,0,8,255}, {54730,7,8,255}, {54746,35,8,255}, {54767,8,12,255}, {54782,8,12,255},
    {54807,3,8,255}, {54815,7,8,255}, {54826,7,8,255}, {54837,16,8,255}, {54858,15,8,255},
    {54866,6,8,255}, {54875,16,8,255}, {54886,6,8,9}, {54895,15,8,11}, {54913,9,8,255},
    {54925,0,8,255}, {54950,0,8,255}, {54961,0,8,255}, {54973,0,8,255}, {54982,3,8,255},
    {54997,0,8,255}, {55007,0,8,255}, {55018,0,8,255}, {55028,0,8,255}, {55044,0,8,255},
    {55061,0,8,255}, {55079,0,8,255}, {55098,3,8,255}, {55109,8,10,255}, {55134,8,10,255},
    {55160,3,8,255}, {55172,3,8,255}, {55183,17,8,255}, {55204,0,8,255}, {55227,14,8,255},
    {55245,14,8,255}, {55255,15,8,255}, {55280,5,8,255}, {55298,5,8,255}, {55321,14,15,255},
    {55333,6,8,11}, {55348,0,8,255}, {55361,0,8,11}, {55373,8,13,255}, {55385,8,13,255},
    {55397,8,13,255}, {55411,8,13,255}, {55423,8,13,255}, {55436,8,13,255}, {55449,8,15,255},
    {55467,8,15,255}, {55488,8,15,255}, {55510,8,15,255}, {55525,8,15,255}, {55546,8,15,255},
    {55567,8,15,255}, {55589,8,15,255}, {55607,8,15,255}, {55625,8,15,255}, {55649,17,8,255},
    {55656,17,8,255}, {55664,9,8,255}, {55672,9,8,255}, {55680,9,8,255}, {55688,9,8,255},
    {55697,9,8,255}, {55706,9,8,255}, {55714,9,8,255}, {55723,9,8,255}, {55731,9,8,255},
    {55740,9,8,255}, {55748,8,13,255}, {55761,8,13,255}, {55773,8,13,255}, {55784,5,8,255},
    {55804,15,10,255}, {55821,0,8,255}, {55832,0,8,255}, {55848,18,10,255}, {55860,18,10,255},
    {55871,18,8,255}, {55877,18,8,255}, {55892,11,13,255}, {55896,11,13,255}, {55907,15,10,255},
    {55925,2,8,10}, {55925,18,11,255}, {55940,14,8,255}, {55950,14,8,255}, {55982,0,8,255},
    {31287,0,8,255}, {40699,0,8,255}, {56002,7,8,255}, {56016,7,8,255}, {56032,7,8,255},
    {56048,7,8,255}, {56055,7,8,255}, {56065,7,8,255}, {56075,7,8,255}, {56085,7,8,255},
    {56097,7,8,255}, {1007,0,14,255}, {40699,0,14,255}, {56127,2,14,255}, {56146,59,8,255},
    {56153,37,8,255}, {56167,59,8,255}, {56180,59,8,255}, {56187,59,8,255}, {56194,59,8,255},
    {56201,59,8,255}, {56208,9,8,255}, {56220,9,8,255}, {56232,9,8,255}, {56249,9,8,255},
    {56262,9,8,255}, {56275,9,8,255}, {56292,9,8,255}, {56305,9,8,255}, {56317,9,8,255},
    {56329,9,8,255}, {56341,9,8,255}, {56353,9,8,255}, {56365,9,8,255}, {56377,9,8,255},
    {56389,9,8,255}, {56401,9,8,255}, {56413,5,8,255}, {56426,5,8,255}, {56446,0,8,255},
    {56453,17,8,255}, {4629,0,8,255}, {56462,11,8,255}, {56474,16,8,255}, {56479,6,8,255},
    {56489,15,8,255}, {56496,15,8,255}, {56519,0,8,255}, {56538,0,8,255}, {4370,0,8,255},
    {56555,8,13,255}, {56579,8,13,255}, {56602,0,8,255}, {56614,0,8,255}, {56630,0,8,255},
    {35984,17,8,255}, {56645,17,8,255}, {56656,5,8,255}, {56666,15,8,255}, {56682,5,8,255},
    {7425,0,8,255}, {56701,8,8,12}, {56732,8,8,12}, {56763,8,8,12}, {56796,8,8,12}, {56829,8,8,12},
    {56856,8,8,12}, {56883,8,8,12}, {56909,8,8,12}, {56939,8,8,12}, {56969,8,8,12}, {56999,8,8,12},
    {57028,8,8,12}, {57056,8,8,12}, {57073,8,8,12}, {57092,0,8,12}, {57100,0,8,12}, {123,0,8,12},
    {129,2,8,12}, {134,2,8,8}, {42557,0,8,255}, {42563,0,8,255}, {57118,0,8,255}, {57125,0,8,255},
    {57137,0,8,255}, {57156,5,13,255}, {57109,0,8,255}, {57176,0,8,255}, {57195,8,15,255},
    {57204,2,12,255}, {57230,6,8,255}, {57243,6,8,255}, {57249,46,8,8}, {57259,6,12,255},
    {57287,15,8,255}, {31491,13,11,255}, {57296,15,8,255}, {57315,17,8,255}, {57351,17,8,255},
    {57374,5,15,255}, {57391,2,15,255}, {57415,17,8,255}, {57434,17,10,255}, {57453,17,8,8},
    {57470,5,8,255}, {57489,17,8,255}, {57504,5,8,255}, {57530,5,8,255}, {57552,17,8,255},
    {57570,17,8,255}, {57582,17,8,255}, {57592,18,8,255}, {57610,17,8,255}, {57627,17,12,255},
    {57650,15,8,255}, {57668,5,8,255}, {57675,9,8,255}, {57689,9,14,255}, {57713,9,12,255},
    {57740,8,12,255}, {57749,8,15,255}, {57762,2,12,255}, {57773,8,10,255}, {57783,8,9,255},
    {57794,6,14,255}, {57806,6,8,255}, {57825,6,8,255}, {57861,6,8,255}, {57884,6,15,255},
    {57901,6,15,255}, {57925,6,8,8}, {57942,6,8,255}, {20332,6,8,255}, {57957,6,8,255},
    {57975,6,8,255}, {20343,6,8,255}, {57993,8,10,255}, {19331,5,8,255}, {19368,45,8,255},
    {58023,5,10,255}, {19384,5,8,255}, {58042,5,8,255}, {58051,15,8,255}, {58066,4,8,255},
    {19658,5,8,255}, {58076,5,10,255}, {19436,5,8,255}, {58097,15,8,255}, {58114,9,8,255},
    {58130,4,8,255}, {58152,8,13,255}, {58160,8,13,255}, {58172,8,13,255}, {58184,17,8,255},
    {58193,8,13,255}, {58205,8,13,255}, {58213,8,13,255}, {58228,17,8,255}, {58237,6,8,255},
    {58246,6,8,255}, {58254,17,8,255}, {58145,6,8,255}, {58274,0,8,255}, {17348,6,8,255},
    {58283,6,8,255}, {58306,19,8,255}, {58315,0,8,255}, {58333,0,8,255}, {58351,19,8,255},
    {58359,19,8,255}, {58367,19,8,255}, {58376,0,8,255}, {58393,19,8,255}, {58401,7,8,255},
    {58410,50,8,255}, {58423,0,8,255}, {58436,19,8,255}, {58445,0,8,255}, {58457,19,8,255},
    {58474,19,8,255}, {58491,19,8,255}, {58506,19,8,255}, {58516,35,8,255}, {58526,0,8,255},
    {58538,19,8,255}, {58546,0,10,255}, {58564,0,8,255}, {58592,19,8,255}, {58596,0,8,255},
    {58620,35,8,255}, {58631,59,8,255}, {58647,37,8,255}, {58665,19,8,255}, {58677,19,8,255},
    {58685,35,8,255}, {45722,0,8,255}, {58699,19,8,255}, {58715,35,8,255}, {58731,19,8,255},
    {45760,0,8,255}, {58739,0,8,255}, {58751,0,8,255}, {58760,0,8,255}, {58768,0,8,255},
    {58776,19,8,255}, {58784,19,8,255}, {58792,0,8,255}, {58804,0,8,255}, {58825,9,8,255},
    {58836,0,8,255}, {58863,0,8,255}, {58871,0,8,255}, {129,0,8,255}, {58878,0,8,255},
    {58886,0,8,255}, {58893,0,14,255}, {58917,16,8,255}, {58942,0,8,255}, {58950,0,8,255},
    {58972,19,8,12}, {58975,19,8,12}, {58990,19,8,12}, {58994,19,8,12}, {59001,19,8,12},
    {59004,19,8,12}, {59008,19,8,12}, {59016,19,8,12}, {59032,8,8,12}, {59043,19,8,12},
    {59047,19,8,12}, {59050,19,8,12}, {59053,19,8,12}, {59058,19,8,12}, {59061,19,8,12},
    {59066,19,8,12}, {59069,19,8,12}, {59077,19,8,12}, {59081,19,8,12}, {59087,19,8,12},
    {59097,19,8,12}, {59100,19,8,12}, {59104,19,8,12}, {59107,19,8,12}, {59114,19,8,12},
    {59120,19,8,12}, {59129,19,8,12}, {59136,19,8,12}, {59141,19,8,12}, {59148,19,8,12},
    {59155,19,8,12}, {59162,19,8,12}, {59169,19,8,12}, {59174,19,8,12}, {59181,19,8,12},
    {59186,19,8,12}, {59193,19,8,12}, {59200,19,8,12}, {59205,19,8,12}, {59217,19,8,12},
    {59223,19,8,12}, {59227,19,8,12}, {59239,19,8,12}, {59246,19,8,12}, {59263,19,8,12},
    {59276,19,8,12}, {59280,19,8,12}, {59285,19,8,12}, {59289,19,8,12}, {59292,19,8,12},
    {59295,19,8,12}, {59304,19,8,12}, {59308,19,8,12}, {59315,19,8,12}, {59326,19,8,12},
    {59333,19,8,12}, {59340,19,8,12}, {59353,19,8,12}, {59373,8,8,12}, {59385,19,8,12},
    {59389,19,8,12}, {59392,19,8,12}, {59400,19,8,12}, {59407,19,8,12}, {59414,19,8,12},
    {59420,19,8,12}, {59425,0,8,12}, {59432,19,8,12}, {59445,19,8,12}, {59450,19,8,12},
    {59455,19,8,12}, {59461,19,8,12}, {59468,19,8,12}, {59474,19,8,12}, {59483,19,8,12},
    {59500,0,8,255}, {59519,0,8,255}, {59540,0,8,255}, {59559,11,8,255}, {59573,5,8,255},
    {59584,16,8,255}, {59596,5,8,255}, {59610,16,8,255}, {59625,34,8,255}, {59633,15,8,255},
    {59641,5,8,255}, {59656,8,13,255}, {59666,8,13,255}, {59673,8,13,255}, {59680,8,13,255},
    {59686,8,13,255}, {59693,8,13,255}, {59704,8,13,255}, {59715,8,13,255}, {59726,8,13,255},
    {59737,8,13,255}, {59745,8,13,255}, {59756,8,13,255}, {59764,8,13,255}, {59770,8,13,255},
    {59777,8,13,255}, {59781,8,13,255}, {59785,8,13,255}, {59796,8,13,255}, {59803,8,13,255},
    {59810,8,11,255}, {59820,8,11,255}, {59830,8,13,255}, {59837,8,13,255}, {4629,0,8,255},
    {59845,6,8,255}, {59853,6,8,255}, {59860,6,8,255}, {59868,14,8,255}, {59878,15,11,255},
    {59891,6,8,255}, {59903,6,8,255}, {59913,6,11,255}, {59935,0,8,255}, {59947,5,8,255},
    {59954,5,8,255}, {59959,5,8,255}, {59966,5,8,255}, {59974,14,8,255}, {1917,0,8,255},
    {1966,0,8,255}, {1983,0,8,255}, {2034,0,8,255}, {2102,0,8,255}, {20207,15,8,255},
    {2264,0,8,255}, {20222,0,8,255}, {2447,0,8,255}, {20228,31,8,255}, {20240,0,8,255},
    {20247,0,8,255}, {20259,0,8,255}, {59989,17,8,255}, {20265,17,8,255}, {60001,15,15,255},
    {60016,0,8,255}, {20278,0,8,255}, {6908,14,8,255}, {20304,17,8,255}, {60030,17,8,255},
    {60044,2,10,255}, {60055,2,10,255}, {20314,0,8,255}, {20320,0,8,255}, {60064,0,15,255},
    {20332,6,8,255}, {60083,6,12,255}, {20343,6,8,255}, {60106,6,12,255}, {20352,17,8,255},
    {60127,11,15,255}, {60149,8,13,255}, {60176,8,9,255}, {60186,8,13,255}, {60210,5,8,255},
    {60218,18,8,255}, {60231,18,8,255}, {60245,17,8,255}, {60262,6,8,255}, {60276,17,8,255},
    {60293,5,8,255}, {60299,11,8,255}, {60314,15,8,255}, {22936,15,8,255}, {60321,18,8,255},
    {60328,18,8,255}, {60338,17,8,255}, {60351,18,8,255}, {60364,17,8,255}, {60380,18,8,255},
    {60393,17,8,255}, {60409,17,8,255}, {60431,6,8,255}, {60437,5,8,255}, {15476,15,8,255},
    {60446,15,8,255}, {60458,18,8,255}, {60470,17,8,255}, {15375,18,8,255}, {60485,17,8,255},
    {60493,6,8,255}, {20259,0,8,255}, {30521,14,8,255}, {60499,18,8,255}, {60512,8,8,12},
    {60518,8,8,12}, {60524,37,8,255}, {60542,8,12,255}, {60554,8,12,255}, {60566,8,12,255},
    {60581,8,12,255}, {60595,8,10,255}, {60608,8,14,255}, {60620,8,14,255}, {60635,8,14,255},
    {60649,37,8,255}, {60512,8,8,12}, {60518,8,8,12}, {60667,7,8,255}, {60677,7,8,255},
    {60685,7,8,255}, {60693,7,8,255}, {60703,7,8,255}, {60710,7,8,255}, {60524,37,8,255},
    {60542,8,12,255}, {60718,7,8,255}, {60727,7,8,255}, {60554,8,12,255}, {60566,8,12,255},
    {60581,8,12,255}, {60736,7,8,255}, {60748,7,8,255}, {60754,7,8,255}, {60764,7,8,255},
    {60771,7,8,255}, {60782,7,8,255}, {1207,7,8,255}, {35945,7,8,255}, {60792,7,8,255},
    {60802,7,8,255}, {60813,7,8,255}, {60824,7,8,255}, {60837,7,8,255}, {60595,8,10,255},
    {60849,7,8,255}, {60856,7,8,255}, {60864,7,8,255}, {60872,0,8,12}, {60887,7,8,255},
    {60894,7,8,255}, {60608,8,14,255}, {60620,8,14,255}, {60635,8,14,255}, {12668,7,8,255},
    {60907,0,8,255}, {60918,15,8,255}, {60928,7,8,255}, {60935,0,8,255}, {60947,7,8,255},
    {6814,5,8,255}, {60958,40,8,255}, {60967,40,8,255}, {30637,15,8,255}, {60977,37,8,255},
    {60985,11,8,255}, {61001,5,8,255}, {61007,5,8,255}, {129,11,8,255}, {61013,59,8,255},
    {60649,37,8,255}, {60658,11,8,255}, {61027,59,8,255}, {61049,0,11,255}, {28059,4,11,255},
    {61065,4,11,255}, {61071,0,8,255}, {61087,0,8,255}, {61103,0,8,255}, {61116,14,8,255},
    {61129,0,8,255}, {61148,6,8,255}, {3575,14,8,255}, {61161,14,8,255}, {61172,5,8,255},
    {61183,14,8,255}, {61200,14,8,255}, {61222,14,8,255}, {61234,14,8,255}, {61247,14,8,255},
    {61257,6,8,255}, {7982,6,8,255}, {61267,6,8,255}, {61278,6,8,255}, {61289,6,8,255},
    {61301,6,8,255}, {61310,11,8,255}, {61321,11,8,255}, {61352,14,8,255}, {61360,14,8,255},
    {61399,0,8,255}, {61426,0,8,255}, {61437,0,8,255}, {31271,0,8,255}, {61450,0,8,255},
    {61456,0,8,255}, {61465,0,8,255}, {61475,0,8,255}, {61087,0,8,255}, {29006,0,8,255},
    {61489,6,8,255}, {61502,13,8,255}, {61523,17,8,255}, {61543,15,8,255}, {61561,17,8,255},
    {61584,9,8,255}, {61595,6,9,255}, {61606,6,8,255}, {34914,6,8,255}, {61612,0,8,255},
    {28059,0,8,255}, {61651,6,12,255}, {61664,6,12,255}, {61674,6,8,11}, {61674,14,12,255},
    {61684,6,8,11}, {61684,14,12,255}, {61697,0,8,255}, {61716,60,8,255}, {61736,60,8,255},
    {61754,0,13,255}, {61766,0,8,255}, {61775,0,8,255}, {61801,0,8,255}, {61810,61,8,255},
    {61824,0,8,255}, {61846,0,10,255}, {61859,0,15,255}, {61880,0,8,255}, {925,25,8,255},
    {61890,62,8,255}, {61904,0,9,255}, {61917,0,8,255}, {61938,25,8,255}, {61949,0,15,255},
    {61964,0,8,255}, {61981,0,8,255}, {62002,0,8,255}, {62023,63,8,255}, {62034,0,8,255},
    {62052,64,8,255}, {62063,0,10,255}, {62072,0,10,255}, {62091,0,8,255}, {62107,0,8,255},
    {62121,0,10,255}, {62131,0,8,255}, {62153,15,12,255}, {62172,1,8,255}, {62182,15,8,255},
    {62196,15,8,255}, {62217,0,8,255}, {62229,8,9,255}, {62239,0,8,255}, {62243,0,8,255},
    {9543,0,8,255}, {9558,0,8,255}, {9572,0,8,255}, {9586,0,8,255}, {62263,0,8,255},
    {62282,0,8,255}, {9625,0,8,255}, {62291,8,10,255}, {9636,0,8,255}, {62303,0,8,255},
    {9646,0,8,255}, {162,0,8,255}, {9664,0,8,255}, {9674,0,8,255}, {62318,0,8,255}, {9683,0,8,255},
    {9693,0,8,255}, {9702,0,8,255}, {9711,0,8,255}, {62321,8,11,255}, {9720,0,8,255},
    {9728,0,8,255}, {1095,54,8,255}, {9740,0,8,255}, {9755,0,8,255}, {9771,0,8,255},
    {62335,15,8,255}, {62346,8,11,255}, {62352,2,8,9}, {62352,0,10,255}, {62360,8,13,255},
    {62370,8,15,255}, {62383,8,11,255}, {1301,0,10,255}, {62395,0,10,255}, {62409,0,10,255},
    {44531,43,8,255}, {62425,8,13,255}, {62434,8,11,255}, {9794,0,8,255}, {62443,8,11,255},
    {9805,0,8,255}, {9814,0,8,255}, {62448,0,8,255}, {62460,0,8,255}, {62474,0,8,255},
    {62490,0,8,255}, {62504,0,8,255}, {62518,0,8,255}, {62530,0,8,255}, {62544,5,8,255},
    {62549,0,8,255}, {1445,8,10,255}, {62556,0,12,255}, {62570,8,15,255}, {62579,8,10,255},
    {62589,8,13,255}, {1466,0,8,255}, {1474,0,11,255}, {62596,8,11,255}, {9849,0,8,255},
    {62603,2,11,255}, {62616,2,11,255}, {62628,6,11,255}, {62644,11,11,255}, {62664,2,15,255},
    {62678,2,14,255}, {62699,15,8,255}, {62708,11,11,255}, {62722,24,13,255}, {62743,4,8,255},
    {62758,2,13,255}, {62770,9,10,255}, {62783,11,8,14}, {62807,2,12,255}, {62816,2,11,255},
    {62217,0,8,255}, {62239,0,8,255}, {62243,0,8,255}, {9543,0,8,255}, {9558,0,8,255},
    {9572,0,8,255}, {9586,0,8,255}, {62282,0,8,255}, {9971,0,8,255}, {61754,0,8,255},
    {9625,0,8,255}, {9636,0,8,255}, {62303,0,8,255}, {9646,0,8,255}, {42603,0,8,255},
    {155,3,10,255}, {162,0,8,255}, {9664,0,8,255}, {9674,0,8,255}, {62318,0,8,255}, {9683,0,8,255},
    {9693,0,8,255}, {9702,0,8,255}, {9711,0,8,255}, {9720,0,8,255}, {9728,0,8,255}, {1095,54,8,255},
    {9740,0,8,255}, {9755,0,8,255}, {9771,0,8,255}, {62335,15,8,255}, {62352,0,8,255},
    {62370,8,10,255}, {1301,0,8,255}, {62395,0,8,255}, {62409,0,8,255}, {44531,43,8,255},
    {30030,0,10,255}, {9794,0,8,255}, {62846,0,10,255}, {9805,0,8,255}, {9814,0,8,255},
    {62448,0,8,255}, {62460,0,8,255}, {62474,0,8,255}, {62490,0,8,255}, {62504,0,8,255},
    {62518,0,8,255}, {62530,0,8,255}, {62544,5,8,255}, {62549,0,8,255}, {62556,0,8,255},
    {62570,8,10,255}, {1466,0,8,255}, {1474,0,8,255}, {9849,0,8,255}, {30092,0,10,255},
    {62628,6,8,255}, {62644,11,8,255}, {62855,0,8,255}, {62664,2,10,255}, {62678,2,10,255},
    {275,4,10,255}, {62699,15,8,255}, {62153,15,8,255}, {62708,11,8,255}, {62722,24,8,255},
    {62743,4,8,255}, {62770,9,8,255}, {62783,2,8,14}, {7098,0,10,255}, {291,5,10,255},
    {62878,0,8,255}, {62882,5,8,255}, {62896,5,15,255}, {62902,5,8,255}, {62911,17,8,255},
    {62921,5,8,255}, {62935,5,8,255}, {62952,9,15,255}, {62974,5,15,255}, {62997,5,15,255},
    {63018,9,8,255}, {63032,9,15,255}, {63046,9,15,255}, {63057,11,15,255}, {8050,5,8,255},
    {63072,17,8,255}, {31160,5,8,255}, {63081,8,8,9}, {63094,7,8,255}, {63119,0,8,255},
    {63133,0,8,255}, {63150,0,8,255}, {63174,0,8,255}, {63183,0,8,255}, {63192,0,8,255},
    {63203,0,8,255}, {63215,0,8,255}, {63226,0,8,255}, {63236,0,8,255}, {63251,0,8,255},
    {63266,6,8,255}, {63283,6,11,255}, {63300,2,11,255}, {63319,0,8,12}, {63333,11,8,12},
    {63350,6,8,255}, {63365,0,8,11}, {1694,0,8,255}, {63376,0,8,12}, {63386,6,8,255},
    {63401,9,8,255}, {63414,11,8,255}, {63419,11,8,255}, {63426,11,8,255}, {63150,0,8,255},
    {63471,7,8,255}, {63133,0,8,255}, {63174,0,8,255}, {63183,0,8,255}, {63266,6,8,255},
    {63283,6,8,255}, {63300,2,11,255}, {63414,11,8,255}, {63419,11,8,255}, {63426,11,8,255},
    {63507,6,8,255}, {63523,6,8,255}, {63539,6,8,255}, {63550,6,8,255}, {63192,0,8,255},
    {63580,40,8,255}, {63319,0,8,12}, {63333,11,8,12}, {63376,0,8,12}, {63612,7,8,255},
    {63626,7,8,255}, {63203,0,8,255}, {1694,0,8,255}, {63656,0,8,255}, {63672,0,8,255},
    {63682,0,8,255}, {63697,0,8,255}, {63702,0,8,255}, {63716,0,8,255}, {63727,0,8,255},
    {63737,0,8,255}, {63748,0,8,255}, {63753,0,8,255}, {63774,0,8,255}, {63790,0,8,255},
    {63803,0,13,255}, {63818,0,13,255}, {63832,6,8,255}, {63853,7,8,255}, {63865,7,8,255},
    {63215,0,8,255}, {63236,0,8,255}, {63251,0,8,255}, {63350,6,8,255}, {63386,6,8,255},
    {63401,9,8,255}, {63119,0,8,255}, {63226,0,8,255}, {63939,5,8,255}, {63949,15,8,255},
    {63972,5,8,255}, {63981,3,8,255}, {63995,15,8,255}, {64036,0,8,255}, {64057,0,8,255},
    {64067,0,8,255}, {64089,15,8,255}, {64102,15,8,255}, {64120,8,8,10}, {64135,15,8,255},
    {64147,15,8,255}, {64164,15,8,255}, {64176,15,8,255}, {64193,38,8,255}, {64210,4,8,255},
    {64219,14,8,255}, {22792,5,8,255}, {64229,5,8,255}, {64246,5,8,255}, {64257,7,8,255},
    {22798,5,8,255}, {64270,5,8,255}, {64283,16,8,255}, {64300,5,8,255}, {64307,15,8,255},
    {64317,5,8,255}, {64327,34,8,255}, {64335,15,8,255}, {64344,15,8,255}, {64353,34,8,255},
    {64364,34,8,255}, {64375,38,8,255}, {64389,38,8,255}, {64401,38,8,255}, {64413,38,8,255},
    {64424,38,8,255}, {64453,0,8,255}, {64478,0,8,255}, {64504,0,8,255}, {64524,0,8,255},
    {64536,0,8,255}, {64552,0,8,255}, {64564,0,8,255}, {64575,0,8,13}, {31259,0,8,255},
    {64590,0,8,255}, {64611,0,8,255}, {64631,0,8,255}, {64655,0,8,255}, {64057,0,8,255},
    {64677,0,8,255}, {31929,0,8,255}, {64696,0,8,255}, {64712,0,8,255}, {64744,0,8,255},
    {64773,0,8,255}, {64793,0,8,255}, {64806,0,8,255}, {64821,0,8,255}, {64843,0,8,255},
    {64866,0,8,255}, {64879,0,8,255}, {64887,0,8,13}, {64897,0,8,255}, {64912,0,8,255},
    {64925,0,8,255}, {64936,4,8,255}, {64947,4,8,255}, {64970,6,8,255}, {64985,14,8,255},
    {65001,4,8,255}, {35894,5,8,255}, {35907,5,8,255}, {65017,6,8,255}, {65028,15,8,255},
    {65056,0,8,255}, {65064,0,8,255}, {65077,0,8,255}, {65085,0,8,255}, {65115,15,8,255},
    {65127,0,8,255}, {123,0,8,12}, {4906,6,8,12}, {4938,6,8,12}, {65151,39,14,255},
    {65155,39,8,255}, {65169,39,8,255}, {65183,39,8,255}, {65197,39,8,255}, {65212,39,14,255},
    {65216,7,8,255}, {65232,7,8,255}, {65251,7,8,255}, {65264,7,8,255}, {65273,0,8,255},
    {65282,0,8,255}, {65287,17,8,255}, {1694,6,12,255}, {65295,0,8,255}, {65301,0,8,255},
    {65307,0,8,255}, {65313,0,8,255}, {65319,0,14,255}, {65325,0,14,255}, {65331,0,14,255},
    {65337,35,9,255}, {65352,0,8,255}, {11875,6,8,255}, {1694,6,8,255}, {65372,0,8,255},
    {65387,0,8,255}, {62855,0,13,255}, {65402,6,8,255}, {65417,6,8,255}, {65431,6,8,255},
    {19144,6,8,255}, {65444,6,8,255}, {123,0,8,255}, {65463,8,15,255}, {65486,8,15,255},
    {65509,0,8,255}, {65519,0,8,255}, {134,2,8,8}, {65538,0,8,255}, {65556,0,8,255},
    {65565,0,8,255}, {65575,0,8,255}, {65589,0,8,255}, {65607,0,8,255}, {65618,0,8,255},
    {65626,0,8,255}, {65646,0,8,255}, {65655,17,8,255}, {65671,14,8,255}, {65683,0,8,255},
    {65698,0,8,255}, {65716,0,8,255}, {65728,0,8,255}, {65735,0,8,255}, {123,0,8,255},
    {65742,0,8,11}, {65749,0,8,255}, {65764,0,8,11}, {65770,0,8,255}, {65780,0,15,255},
    {65786,0,8,12}, {65793,0,8,255}, {65809,0,8,255}, {65817,0,8,255}, {65823,0,8,255},
    {65835,0,8,255}, {65850,0,8,255}, {129,9,8,255}, {65854,9,8,255}, {65863,9,8,255},
    {4548,6,8,255}, {65876,6,10,255}, {65910,6,8,255}, {65919,0,8,255}, {65935,0,8,255},
    {65945,0,8,255}, {65957,6,8,255}, {65967,6,8,255}, {65979,6,15,255}, {65990,6,8,255},
    {66002,6,8,255}, {66023,6,8,255}, {66043,5,8,255}, {66051,15,8,255}, {66061,5,8,255},
    {66086,6,8,255}, {66095,0,8,255}, {66104,6,8,255}, {66112,0,8,255}, {66120,0,8,255},
    {66130,15,8,255}, {66143,9,8,255}, {66162,5,8,255}, {66173,15,8,255}, {66186,6,8,255},
    {66194,6,8,255}, {66203,6,8,255}, {4629,0,8,255}, {66223,6,8,255}, {66228,8,14,255},
    {66241,8,14,255}, {66260,8,14,255}, {66272,8,14,255}, {66287,6,8,255}, {66299,6,8,255},
    {66309,8,14,255}, {66320,8,14,255}, {66329,8,14,255}, {66357,0,8,255}, {64524,0,8,255},
    {66372,0,8,255}, {66383,0,8,255}, {66397,0,8,255}, {66411,5,8,255}, {66428,4,8,255},
    {66457,0,8,255}, {66465,40,8,255}, {66497,0,8,255}, {66511,0,8,255}, {66530,0,8,255},
    {66541,14,8,255}, {66550,7,8,255}, {66565,7,8,255}, {66582,7,8,255}, {66608,0,11,255},
    {66620,0,11,255}, {66632,0,11,255}, {66644,0,11,255}, {66658,2,11,255}, {66674,2,11,255},
    {66620,0,8,255}, {66703,5,8,255}, {66719,5,8,255}, {66732,9,8,255}, {66746,5,8,255},
    {66758,6,8,255}, {66781,10,8,255}, {66814,0,8,255}, {66827,0,8,255}, {66840,0,8,255},
    {66856,0,8,255}, {66879,0,8,255}, {66891,0,8,255}, {66904,11,8,255}, {66921,0,8,12},
    {123,0,8,12}, {66937,0,8,12}, {66944,0,8,12}, {66957,9,15,255}, {66971,9,15,255},
    {66993,0,8,255}, {67006,0,8,255}, {67023,65,8,255}, {67039,65,8,255}, {67052,0,8,255},
    {67072,0,8,255}, {67085,0,8,255}, {67103,0,8,255}, {67120,0,8,255}, {67140,0,8,255},
    {67163,0,8,255}, {67179,0,8,255}, {67192,0,8,255}, {67209,0,8,255}, {67234,0,8,255},
    {67239,0,8,255}, {67251,0,8,255}, {67267,0,8,255}, {67277,0,8,255}, {67293,0,8,255},
    {67307,0,8,255}, {67324,7,8,255}, {67340,7,8,255}, {67356,7,8,255}, {67370,11,8,255},
    {67391,6,8,255}, {67436,0,8,255}, {67370,11,8,255}, {67391,6,8,255}, {67483,0,8,255},
    {67495,0,8,255}, {67508,0,8,255}, {67523,0,8,255}, {67536,0,8,255}, {67563,0,8,255},
    {67579,0,8,255}, {67597,0,8,255}, {67621,0,8,255}, {67632,0,8,255}, {67644,0,8,255},
    {67653,0,8,255}, {67661,0,8,255}, {7881,0,8,255}, {67673,0,8,255}, {67687,0,8,255},
    {67707,0,8,255}, {67738,15,8,255}, {67752,14,8,255}, {67761,6,8,255}, {67789,0,8,255},
    {67794,0,8,255}, {67808,0,8,255}, {67821,0,8,255}, {67835,0,8,255}, {60677,0,8,255},
    {67845,0,8,255}, {67863,0,8,255}, {67872,0,8,255}, {67889,0,8,255}, {67902,0,8,255},
    {67483,0,8,255}, {67910,0,8,255}, {67917,0,8,255}, {67928,0,8,255}, {67234,0,8,255},
    {67941,0,8,255}, {67950,0,8,255}, {67972,0,8,255}, {62544,0,8,255}, {68003,0,8,255},
    {67370,13,8,255}, {7881,0,8,255}, {67707,0,8,255}, {68028,7,8,255}, {68039,7,8,255},
    {68047,0,8,255}, {68062,7,8,255}, {68075,7,8,255}, {68087,0,8,255}, {68100,7,8,255},
    {68121,7,8,255}, {68144,0,8,255}, {68152,0,8,255}, {68160,7,8,255}, {68175,7,8,255},
    {7881,0,8,255}, {67707,0,8,255}, {68208,0,8,255}, {68219,0,8,255}, {68236,0,8,255},
    {68254,0,8,255}, {68274,0,8,255}, {68289,0,8,255}, {54807,0,8,255}, {68325,8,9,255},
    {68353,0,8,255}, {68371,0,9,255}, {68400,7,8,255}, {68409,7,8,255}, {68427,7,8,255},
    {68444,66,8,255}, {68459,6,8,255}, {68489,13,8,255}, {19022,14,8,255}, {68494,4,8,255},
    {68509,37,8,255}, {68513,11,8,255}, {68527,11,8,255}, {68542,11,8,255}, {68555,11,8,255},
    {68568,11,8,255}, {68584,40,8,255}, {68625,0,8,255}, {60677,0,8,255}, {67902,0,8,255},
    {68642,0,8,255}, {68654,59,10,255}, {68665,0,8,255}, {68668,0,8,255}, {67950,0,8,255},
    {68679,0,8,255}, {68685,0,8,255}, {68696,0,8,255}, {68708,7,8,255}, {68716,0,8,255},
    {68720,15,8,255}, {68726,0,8,255}, {68736,0,8,255}, {68750,10,8,255}, {1587,6,8,255},
    {68763,0,8,255}, {68774,0,8,255}, {59959,6,9,255}, {68789,9,8,255}, {68799,11,8,255},
    {7881,0,8,255}, {68809,6,8,255}, {68828,14,8,255}, {68625,0,8,255}, {60677,0,8,255},
    {67902,0,8,255}, {68642,0,8,255}, {68665,0,8,255}, {68668,0,8,255}, {67950,0,8,255},
    {68679,0,8,255}, {68685,0,8,255}, {68696,0,8,255}, {68708,7,8,14}, {68716,0,8,255},
    {68720,15,8,255}, {68726,0,8,255}, {68736,0,8,255}, {68750,10,8,255}, {1587,6,8,255},
    {68763,0,8,255}, {68774,0,8,255}, {59959,6,9,255}, {68789,9,8,255}, {68799,11,8,255},
    {7881,0,8,255}, {68809,6,8,255}, {68828,14,8,255}, {42976,7,8,255}, {42990,5,8,255},
    {43002,0,8,255}, {43013,0,8,255}, {43026,0,8,255}, {4629,0,8,255}, {43055,7,8,255},
    {43073,7,11,255}, {43110,7,8,255}, {43133,7,8,255}, {43173,7,8,255}, {43196,7,8,255},
    {43224,7,8,255}, {43267,7,8,255}, {43297,7,8,255}, {43329,7,8,255}, {43364,7,8,255},
    {43399,7,8,255}, {43418,7,8,255}, {43442,7,8,255}, {43471,7,11,255}, {43498,7,8,255},
    {43522,7,8,255}, {43555,7,8,255}, {43582,7,8,255}, {43607,7,14,255}, {43629,7,8,255},
    {43653,7,11,255}, {43673,7,8,255}, {43695,7,8,255}, {43715,7,8,255}, {43742,7,8,255},
    {43765,7,8,255}, {43784,7,8,255}, {43815,7,11,255}, {43848,7,11,255}, {43878,7,11,255},
    {43910,7,8,255}, {43930,7,8,255}, {43951,7,8,255}, {43968,7,8,255}, {43991,7,8,255},
    {44011,7,8,255}, {44036,7,8,255}, {44069,7,8,255}, {44094,7,8,255}, {44123,7,8,255},
    {44150,7,8,255}, {44177,7,8,255}, {44204,7,8,255}, {68915,0,8,255}, {68087,0,8,255},
    {68930,0,10,255}, {68942,0,8,255}, {68955,0,8,255}, {68981,0,8,255}, {69006,0,8,255},
    {69024,0,8,255}, {69046,38,8,255}, {69066,0,8,255}, {7881,6,8,255}, {67707,6,8,255},
    {69098,0,10,255}, {69113,0,10,255}, {69130,0,10,255}, {69143,0,10,255}, {69155,0,10,255},
    {23042,7,10,255}, {68915,0,8,255}, {69185,0,8,255}, {69196,0,8,255}, {68087,0,8,255},
    {69211,0,10,255}, {69226,38,8,255}, {69239,38,8,255}, {69254,7,8,255}, {69275,7,8,255},
    {69296,7,8,255}, {69323,7,8,255}, {69342,7,8,255}, {69367,7,8,255}, {69386,7,8,255},
    {69415,7,8,255}, {69433,7,8,255}, {69451,7,8,255}, {69475,7,8,255}, {69500,7,8,255},
    {23042,7,8,255}, {69537,0,8,255}, {69551,0,8,255}, {25082,5,8,255}, {69564,0,8,255},
    {69585,5,8,255}, {25505,5,8,255}, {69098,0,8,255}, {69113,0,8,255}, {69613,0,8,255},
    {68930,0,8,255}, {69631,0,8,255}, {69639,0,8,255}, {66957,9,15,255}, {66971,9,15,255},
    {51225,0,8,255}, {69673,9,8,255}, {69681,0,8,255}, {123,0,8,255}, {69143,0,8,255},
    {69690,0,8,255}, {69696,0,8,255}, {69716,0,8,255}, {69727,0,8,255}, {69737,0,8,255},
    {69755,0,8,255}, {69769,0,8,255}, {69783,0,8,255}, {2483,0,8,255}, {69797,0,8,255},
    {2645,0,8,255}, {69809,0,8,255}, {69822,35,8,255}, {69831,9,8,255}, {30653,5,8,255},
    {25082,5,8,255}, {69839,15,8,255}, {69849,16,8,255}, {69861,16,8,255}, {61065,15,8,255},
    {69887,0,8,255}, {69911,0,8,255}, {69938,0,8,255}, {69962,0,8,255}, {69978,0,8,255},
    {70000,0,8,255}, {70014,0,8,255}, {70037,0,8,255}, {70064,0,8,255}, {70083,0,8,255},
    {70102,14,8,255}, {123,0,10,255}, {70132,0,8,9}, {1391,5,8,255}, {70137,0,8,255}, {4629,0,8,9},
    {25244,0,8,255}, {70141,6,8,9}, {70152,0,8,255}, {70164,6,8,255}, {70179,5,8,255},
    {70203,8,10,255}, {70217,0,8,255}, {70228,0,8,255}, {70239,0,8,255}, {70252,8,10,255},
    {70268,8,10,255}, {70281,0,8,255}, {70294,8,10,255}, {39378,0,8,255}, {70314,0,8,255},
    {70324,8,10,255}, {70338,8,14,255}, {70352,8,14,255}, {70370,0,8,255}, {70381,0,8,255},
    {70389,0,8,255}, {4629,0,8,255}, {70397,9,8,255}, {16574,0,8,11}, {70445,0,8,255},
    {70465,0,8,255}, {70480,0,8,255}, {10661,7,14,255}, {10676,7,8,255}, {10697,7,8,255},
    {10918,17,8,255}, {10926,17,15,255}, {7382,16,8,255}, {10942,0,8,255}, {5491,17,8,255},
    {10954,17,15,255}, {7391,16,8,255}, {10968,0,8,255}, {4629,0,8,255}, {70506,0,9,255},
    {70527,8,9,255}, {70534,0,9,255}, {70543,0,9,255}, {70565,12,9,255}, {70585,6,9,255},
    {23913,6,9,255}, {70445,0,9,255}, {70616,0,9,255},
};
