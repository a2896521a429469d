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
    "dis.Bytecode\0" "from_traceback\0" "dis.Instruction\0" "make\0" "doctest\0"
    "BLANKLINE_MARKER\0" "DebugRunner\0" "DocFileCase\0" "DocFileSuite\0" "DocFileTest\0"
    "DocTest\0" "DocTestCase\0" "DocTestFailure\0" "DocTestFinder\0" "DocTestParser\0"
    "DocTestRunner\0" "DocTestSuite\0" "ELLIPSIS_MARKER\0" "Example\0" "OPTIONFLAGS_BY_NAME\0"
    "OutputChecker\0" "SkipDocTestCase\0" "TestResults\0" "UnexpectedException\0" "debug\0"
    "debug_script\0" "debug_src\0" "register_optionflag\0" "run_docstring_examples\0"
    "script_from_examples\0" "set_unittest_reportflags\0" "testfile\0" "testmod\0" "testsource\0"
    "dummy_threading\0" "ExceptHookArgs\0" "RLock\0" "TIMEOUT_MAX\0" "Thread\0" "ThreadError\0"
    "Timer\0" "active_count\0" "current_thread\0" "excepthook\0" "get_ident\0" "local\0"
    "main_thread\0" "setprofile\0" "settrace\0" "stack_size\0" "email.base64mime\0" "body_decode\0"
    "body_encode\0" "header_encode\0" "header_length\0" "email.charset\0" "ALIASES\0" "CHARSETS\0"
    "CODEC_MAP\0" "Charset\0" "DEFAULT_CHARSET\0" "EMPTYSTRING\0" "RFC2047_CHROME_LEN\0"
    "UNKNOWN8BIT\0" "add_alias\0" "add_charset\0" "add_codec\0" "email.contentmanager\0"
    "ContentManager\0" "email.encoders\0" "encode_7or8bit\0" "encode_base64\0" "encode_noop\0"
    "encode_quopri\0" "email.errors\0" "BoundaryError\0" "CharsetError\0"
    "CloseBoundaryNotFoundDefect\0" "FirstHeaderLineIsContinuationDefect\0" "HeaderDefect\0"
    "HeaderMissingRequiredValue\0" "HeaderParseError\0" "HeaderWriteError\0"
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
    "get_threshold\0" "is_finalized\0" "is_tracked\0" "isenabled\0" "set_debug\0" "set_threshold\0"
    "unfreeze\0" "genericpath\0" "ALLOW_MISSING\0" "ALL_BUT_LAST\0" "commonprefix\0" "exists\0"
    "getatime\0" "getctime\0" "getmtime\0" "getsize\0" "isdevdrive\0" "isdir\0" "isfile\0"
    "isjunction\0" "islink\0" "lexists\0" "samefile\0" "sameopenfile\0" "samestat\0" "getopt\0"
    "GetoptError\0" "gnu_getopt\0" "getpass\0" "GetPassWarning\0" "getuser\0" "gettext\0"
    "GNUTranslations\0" "NullTranslations\0" "bind_textdomain_codeset\0" "c2py\0" "install\0"
    "ldgettext\0" "ldngettext\0" "lgettext\0" "lngettext\0" "glob\0" "escape\0" "glob0\0" "glob1\0"
    "has_magic\0" "iglob\0" "graphlib\0" "CycleError\0" "TopologicalSorter\0" "grp\0" "getgrall\0"
    "getgrgid\0" "getgrnam\0" "struct_group\0" "gzip\0" "hashlib\0" "blake2b\0" "blake2s\0"
    "file_digest\0" "md5\0" "new\0" "pbkdf2_hmac\0" "scrypt\0" "sha1\0" "sha224\0" "sha256\0"
    "sha384\0" "sha3_224\0" "sha3_256\0" "sha3_384\0" "sha3_512\0" "sha512\0" "shake_128\0"
    "shake_256\0" "heapq\0" "heapify\0" "heapify_max\0" "heappop_max\0" "heappush\0"
    "heappush_max\0" "heappushpop_max\0" "heapreplace_max\0" "merge\0" "nlargest\0" "nsmallest\0"
    "hmac\0" "HMAC\0" "compare_digest\0" "digest\0" "unescape\0" "html.entities\0"
    "codepoint2name\0" "entitydefs\0" "html5\0" "name2codepoint\0" "html.parser\0" "HTMLParser\0"
    "http\0" "HTTPMethod\0" "HTTPStatus\0" "http.client\0" "ALREADY_REPORTED\0" "BadStatusLine\0"
    "CONTENT_TOO_LARGE\0" "CannotSendHeader\0" "CannotSendRequest\0" "EARLY_HINTS\0"
    "HTTPConnection\0" "HTTPException\0" "HTTPMessage\0" "HTTPResponse\0" "HTTPSConnection\0"
    "IM_A_TEAPOT\0" "ImproperConnectionState\0" "IncompleteRead\0" "InvalidURL\0" "LOOP_DETECTED\0"
    "LineTooLong\0" "MISDIRECTED_REQUEST\0" "NotConnected\0" "PERMANENT_REDIRECT\0"
    "RANGE_NOT_SATISFIABLE\0" "RemoteDisconnected\0" "ResponseNotReady\0" "TOO_EARLY\0"
    "UNAVAILABLE_FOR_LEGAL_REASONS\0" "UNPROCESSABLE_CONTENT\0" "URI_TOO_LONG\0"
    "UnimplementedFileMode\0" "UnknownProtocol\0" "UnknownTransferEncoding\0"
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
    "DeprecatedList\0" "DeprecatedNonAbstract\0" "DeprecatedTuple\0" "Distribution\0"
    "DistributionFinder\0" "EntryPoint\0" "EntryPoints\0" "FileHash\0" "MetadataNotFound\0"
    "MetadataPathFinder\0" "PackageMetadata\0" "PackageNotFoundError\0" "PackagePath\0"
    "PathDistribution\0" "SelectableGroups\0" "SimplePath\0" "distribution\0" "distributions\0"
    "entry_points\0" "files\0" "metadata\0" "packages_distributions\0" "requires\0"
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
    "exception\0" "fatal\0" "getHandlerByName\0" "getHandlerNames\0" "getLevelNamesMapping\0"
    "getLogRecordFactory\0" "getLogger\0" "getLoggerClass\0" "info\0" "makeLogRecord\0"
    "setLogRecordFactory\0" "setLoggerClass\0" "shutdown\0" "warn\0" "warning\0" "logging.config\0"
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
    "libc_ver\0" "mac_ver\0" "machine\0" "node\0" "processor\0" "python_branch\0" "python_build\0"
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
    "slave_open\0" "spawn\0" "pwd\0" "getpwall\0" "getpwnam\0" "getpwuid\0" "struct_passwd\0"
    "py_compile\0" "PyCompileError\0" "PycInvalidationMode\0" "compile\0" "pyclbr\0" "Class\0"
    "Function\0" "readmodule\0" "readmodule_ex\0" "pydoc\0" "Doc\0" "ErrorDuringImport\0"
    "HTMLDoc\0" "HTMLRepr\0" "Helper\0" "ModuleScanner\0" "TextDoc\0" "TextRepr\0" "allmethods\0"
    "apropos\0" "classname\0" "cli\0" "cram\0" "describe\0" "doc\0" "get_pager\0" "getpager\0"
    "importfile\0" "isdata\0" "ispath\0" "pager\0" "pathdirs\0" "pipe_pager\0" "pipepager\0"
    "plain\0" "plain_pager\0" "plainpager\0" "render_doc\0" "resolve\0" "source_synopsis\0"
    "splitdoc\0" "stripid\0" "synopsis\0" "tempfile_pager\0" "tempfilepager\0" "tty_pager\0"
    "ttypager\0" "writedoc\0" "writedocs\0" "pyexpat\0" "EXPAT_VERSION\0" "ErrorString\0"
    "ExpatError\0" "ParserCreate\0" "XMLParserType\0" "pyexpat.errors\0" "XML_ERROR_ABORTED\0"
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
    "TEMPLATE\0" "findall\0" "finditer\0" "fullmatch\0" "prefixmatch\0" "purge\0" "search\0" "sub\0"
    "subn\0" "template\0" "readline\0" "add_history\0" "append_history_file\0" "backend\0"
    "clear_history\0" "get_begidx\0" "get_completer_delims\0" "get_completion_type\0"
    "get_current_history_length\0" "get_endidx\0" "get_history_item\0" "get_history_length\0"
    "get_line_buffer\0" "insert_text\0" "parse_and_bind\0" "read_history_file\0" "read_init_file\0"
    "redisplay\0" "remove_history_item\0" "replace_history_item\0" "set_auto_history\0"
    "set_completer\0" "set_completer_delims\0" "set_completion_display_matches_hook\0"
    "set_history_length\0" "set_pre_input_hook\0" "set_startup_hook\0" "write_history_file\0"
    "reprlib\0" "Repr\0" "recursive_repr\0" "resource\0" "RLIMIT_NTHR\0" "RLIMIT_PIPEBUF\0"
    "RLIMIT_THREADS\0" "RLIMIT_UMTXP\0" "RLIM_SAVED_CUR\0" "RLIM_SAVED_MAX\0" "getpagesize\0"
    "getrlimit\0" "getrusage\0" "prlimit\0" "setrlimit\0" "struct_rusage\0" "rlcompleter\0"
    "Completer\0" "runpy\0" "run_module\0" "run_path\0" "sched\0" "scheduler\0" "secrets\0"
    "DEFAULT_ENTROPY\0" "randbelow\0" "randbits\0" "token_bytes\0" "token_hex\0" "token_urlsafe\0"
    "select\0" "EPOLLWAKEUP\0" "devpoll\0" "epoll\0" "kevent\0" "kqueue\0" "select.epoll\0"
    "fromfd\0" "select.kqueue\0" "selectors\0" "BaseSelector\0" "DefaultSelector\0"
    "DevpollSelector\0" "EpollSelector\0" "KqueueSelector\0" "PollSelector\0" "SelectSelector\0"
    "SelectorKey\0" "shelve\0" "BsdDbShelf\0" "DbfilenameShelf\0" "Shelf\0" "ShelveError\0"
    "shlex\0" "shutil\0" "ExecError\0" "ReadError\0" "RegistryError\0" "SameFileError\0"
    "SpecialFileError\0" "copyfileobj\0" "copymode\0" "copystat\0" "disk_usage\0"
    "get_archive_formats\0" "get_unpack_formats\0" "ignore_patterns\0" "make_archive\0"
    "register_archive_format\0" "register_unpack_format\0" "unpack_archive\0"
    "unregister_archive_format\0" "unregister_unpack_format\0" "which\0" "signal\0" "Handlers\0"
    "ItimerError\0" "SIGSTKFLT\0" "Sigmasks\0" "Signals\0" "alarm\0" "getitimer\0" "pause\0"
    "pidfd_send_signal\0" "pthread_kill\0" "pthread_sigmask\0" "raise_signal\0" "set_wakeup_fd\0"
    "setitimer\0" "siginterrupt\0" "sigtimedwait\0" "sigwait\0" "sigwaitinfo\0" "strsignal\0"
    "struct_siginfo\0" "valid_signals\0" "site\0" "StartupState\0" "abs_paths\0" "addpackage\0"
    "addsitedir\0" "addsitepackages\0" "addusersitepackages\0" "check_enableusersite\0"
    "enablerlcompleter\0" "execsitecustomize\0" "execusercustomize\0" "gethistoryfile\0"
    "getsitepackages\0" "getuserbase\0" "getusersitepackages\0" "makepath\0" "register_readline\0"
    "removeduppaths\0" "setcopyright\0" "sethelper\0" "setquit\0" "venv\0" "smtpd\0"
    "DebuggingServer\0" "MailmanProxy\0" "PureProxy\0" "SMTPChannel\0" "SMTPServer\0" "smtplib\0"
    "LMTP\0" "OLDSTYLE_AUTH\0" "SMTP\0" "SMTPAuthenticationError\0" "SMTPConnectError\0"
    "SMTPDataError\0" "SMTPException\0" "SMTPHeloError\0" "SMTPNotSupportedError\0"
    "SMTPRecipientsRefused\0" "SMTPResponseException\0" "SMTPSenderRefused\0"
    "SMTPServerDisconnected\0" "SMTP_SSL\0" "bCRLF\0" "quoteaddr\0" "quotedata\0" "sndhdr\0"
    "SndHeaders\0" "whathdr\0" "socket\0" "AF_DIVERT\0" "AF_HYPERV\0" "AddressFamily\0"
    "AddressInfo\0" "BDADDR_ANY\0" "BDADDR_BREDR\0" "BDADDR_LE_PUBLIC\0" "BDADDR_LE_RANDOM\0"
    "BDADDR_LOCAL\0" "BTPROTO_HCI\0" "BTPROTO_L2CAP\0" "BTPROTO_SCO\0" "BT_CHANNEL_POLICY\0"
    "BT_CHANNEL_POLICY_BREDR_ONLY\0" "BT_CHANNEL_POLICY_BREDR_PREFERRED\0" "BT_CODEC\0"
    "BT_DEFER_SETUP\0" "BT_FLUSHABLE\0" "BT_FLUSHABLE_OFF\0" "BT_FLUSHABLE_ON\0" "BT_ISO_QOS\0"
    "BT_MODE\0" "BT_MODE_BASIC\0" "BT_MODE_ERTM\0" "BT_MODE_EXT_FLOWCTL\0" "BT_MODE_LE_FLOWCTL\0"
    "BT_MODE_STREAMING\0" "BT_PHY\0" "BT_PHY_BR_1M_1SLOT\0" "BT_PHY_BR_1M_3SLOT\0"
    "BT_PHY_BR_1M_5SLOT\0" "BT_PHY_EDR_2M_1SLOT\0" "BT_PHY_EDR_2M_3SLOT\0" "BT_PHY_EDR_2M_5SLOT\0"
    "BT_PHY_EDR_3M_1SLOT\0" "BT_PHY_EDR_3M_3SLOT\0" "BT_PHY_EDR_3M_5SLOT\0" "BT_PHY_LE_1M_RX\0"
    "BT_PHY_LE_1M_TX\0" "BT_PHY_LE_2M_RX\0" "BT_PHY_LE_2M_TX\0" "BT_PHY_LE_CODED_RX\0"
    "BT_PHY_LE_CODED_TX\0" "BT_PKT_STATUS\0" "BT_POWER\0" "BT_POWER_FORCE_ACTIVE_OFF\0"
    "BT_POWER_FORCE_ACTIVE_ON\0" "BT_RCVMTU\0" "BT_SECURITY\0" "BT_SECURITY_FIPS\0"
    "BT_SECURITY_HIGH\0" "BT_SECURITY_LOW\0" "BT_SECURITY_MEDIUM\0" "BT_SECURITY_SDP\0"
    "BT_SNDMTU\0" "BT_VOICE\0" "BT_VOICE_CVSD_16BIT\0" "BT_VOICE_TRANSPARENT\0"
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
    "get_config_h_filename\0" "get_config_vars\0" "get_default_scheme\0" "get_makefile_filename\0"
    "get_path\0" "get_path_names\0" "get_paths\0" "get_platform\0" "get_preferred_scheme\0"
    "get_python_version\0" "get_scheme_names\0" "is_python_build\0" "parse_config_h\0" "syslog\0"
    "LOG_FTP\0" "LOG_INSTALL\0" "LOG_LAUNCHD\0" "LOG_MASK\0" "LOG_NETINFO\0" "LOG_RAS\0"
    "LOG_REMOTEAUTH\0" "LOG_UPTO\0" "closelog\0" "openlog\0" "setlogmask\0" "tabnanny\0"
    "NannyNag\0" "check\0" "process_tokens\0" "tarfile\0" "AREGTYPE\0" "AbsoluteLinkError\0"
    "AbsolutePathError\0" "BLKTYPE\0" "CHRTYPE\0" "CONTTYPE\0" "CompressionError\0" "DIRTYPE\0"
    "ENCODING\0" "ExFileObject\0" "ExtractError\0" "FIFOTYPE\0" "FilterError\0" "GNUTYPE_LONGLINK\0"
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
    "no_type_check_decorator\0" "override\0" "reveal_type\0" "unicodedata\0" "UCD\0"
    "bidirectional\0" "block\0" "category\0" "combining\0" "decomposition\0" "east_asian_width\0"
    "extended_pictographic\0" "grapheme_cluster_break\0" "indic_conjunct_break\0" "is_normalized\0"
    "isxidcontinue\0" "isxidstart\0" "iter_graphemes\0" "mirrored\0" "ucnhash_CAPI\0"
    "unidata_version\0" "unittest\0" "BaseTestSuite\0" "FunctionTestCase\0"
    "IsolatedAsyncioTestCase\0" "SkipTest\0" "TestCase\0" "TestLoader\0" "TestProgram\0"
    "TestResult\0" "TestSuite\0" "TextTestResult\0" "TextTestRunner\0" "addModuleCleanup\0"
    "doModuleCleanups\0" "enterModuleContext\0" "findTestCases\0" "getTestCaseNames\0"
    "installHandler\0" "load_tests\0" "makeSuite\0" "registerResult\0" "removeResult\0" "skip\0"
    "skipIf\0" "skipUnless\0" "unittest.async_case\0" "unittest.case\0" "DIFF_OMITTED\0"
    "unittest.case.TestCase\0" "addClassCleanup\0" "doClassCleanups\0" "setUpClass\0"
    "tearDownClass\0" "unittest.loader\0" "VALID_MODULE_NAME\0" "unittest.main\0" "MAIN_EXAMPLES\0"
    "MODULE_EXAMPLES\0" "unittest.mock\0" "AsyncMagicMixin\0" "AsyncMock\0" "AsyncMockMixin\0"
    "Base\0" "CallableMixin\0" "MagicMixin\0" "MagicMock\0" "MagicProxy\0" "Mock\0"
    "NonCallableMagicMock\0" "NonCallableMock\0" "PropertyMock\0" "ThreadingMixin\0"
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
    "WarningMessage\0" "catch_warnings\0" "deprecated\0" "filterwarnings\0" "resetwarnings\0"
    "simplefilter\0" "warn_explicit\0" "wave\0" "WAVE_FORMAT_EXTENSIBLE\0"
    "WAVE_FORMAT_IEEE_FLOAT\0" "Wave_read\0" "Wave_write\0" "weakref\0" "CallableProxyType\0"
    "KeyedRef\0" "ProxyType\0" "ReferenceType\0" "WeakKeyDictionary\0" "WeakMethod\0" "WeakSet\0"
    "WeakValueDictionary\0" "finalize\0" "getweakrefcount\0" "getweakrefs\0" "ref\0" "webbrowser\0"
    "BackgroundBrowser\0" "BaseBrowser\0" "Chrome\0" "Elinks\0" "Galeon\0" "GenericBrowser\0"
    "Grail\0" "Konqueror\0" "MacOS\0" "MacOSX\0" "MacOSXOSAScript\0" "Mozilla\0" "Opera\0"
    "UnixBrowser\0" "WindowsDefault\0" "get\0" "open_new\0" "open_new_tab\0"
    "register_standard_browsers\0" "winreg\0" "CloseKey\0" "ConnectRegistry\0" "CreateKey\0"
    "CreateKeyEx\0" "DeleteKey\0" "DeleteKeyEx\0" "DeleteTree\0" "DeleteValue\0"
    "DisableReflectionKey\0" "EnableReflectionKey\0" "EnumKey\0" "EnumValue\0"
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
    { 16579, 1519 }, /* doctest */
    { 16995, 1548 }, /* dummy_threading */
    { 17167, 1571 }, /* email.base64mime */
    { 17236, 1577 }, /* email.charset */
    { 17376, 1588 }, /* email.contentmanager */
    { 17412, 1589 }, /* email.encoders */
    { 17482, 1593 }, /* email.errors */
    { 18159, 1621 }, /* email.feedparser */
    { 18203, 1623 }, /* email.generator */
    { 18251, 1626 }, /* email.header */
    { 18297, 1629 }, /* email.headerregistry */
    { 18658, 1648 }, /* email.headerregistry.AddressHeader */
    { 18706, 1650 }, /* email.headerregistry.ContentDispositionHeader */
    { 18752, 1651 }, /* email.headerregistry.ContentTransferEncodingHeader */
    { 18803, 1653 }, /* email.headerregistry.ContentTypeHeader */
    { 18842, 1654 }, /* email.headerregistry.DateHeader */
    { 18874, 1656 }, /* email.headerregistry.MIMEVersionHeader */
    { 18913, 1658 }, /* email.headerregistry.MessageIDHeader */
    { 18950, 1660 }, /* email.headerregistry.ParameterizedMIMEHeader */
    { 18995, 1661 }, /* email.headerregistry.ReferencesHeader */
    { 19033, 1663 }, /* email.headerregistry.UnstructuredHeader */
    { 19073, 1665 }, /* email.iterators */
    { 19131, 1668 }, /* email.message */
    { 19175, 1671 }, /* email.mime.application */
    { 19214, 1672 }, /* email.mime.audio */
    { 19241, 1673 }, /* email.mime.base */
    { 19266, 1674 }, /* email.mime.image */
    { 19293, 1675 }, /* email.mime.message */
    { 19324, 1676 }, /* email.mime.multipart */
    { 19359, 1677 }, /* email.mime.nonmultipart */
    { 19400, 1678 }, /* email.mime.text */
    { 19425, 1679 }, /* email.parser */
    { 19488, 1685 }, /* email.policy */
    { 19529, 1688 }, /* email.quoprimime */
    { 19610, 1700 }, /* email.utils */
    { 19826, 1717 }, /* ensurepip */
    { 19854, 1719 }, /* enum */
    { 20127, 1746 }, /* errno */
    { 20162, 1749 }, /* faulthandler */
    { 20271, 1758 }, /* fcntl */
    { 20693, 1787 }, /* filecmp */
    { 20749, 1792 }, /* fileinput */
    { 20867, 1804 }, /* fnmatch */
    { 20909, 1809 }, /* formatter */
    { 20994, 1816 }, /* fractions */
    { 21017, 1818 }, /* fractions.Fraction */
    { 21049, 1821 }, /* ftplib */
    { 21168, 1835 }, /* functools */
    { 21363, 1849 }, /* gc */
    { 21549, 1867 }, /* genericpath */
    { 21724, 1884 }, /* getopt */
    { 21754, 1888 }, /* getpass */
    { 21785, 1891 }, /* gettext */
    { 21903, 1900 }, /* glob */
    { 21943, 1907 }, /* graphlib */
    { 21981, 1909 }, /* grp */
    { 22025, 1913 }, /* gzip */
    { 22030, 1918 }, /* hashlib */
    { 22182, 1936 }, /* heapq */
    { 22299, 1946 }, /* hmac */
    { 8045, 1950 }, /* html */
    { 22340, 1952 }, /* html.entities */
    { 22401, 1956 }, /* html.parser */
    { 22424, 1957 }, /* http */
    { 22451, 1959 }, /* http.client */
    { 22988, 1991 }, /* http.cookiejar */
    { 23107, 1999 }, /* http.cookies */
    { 23163, 2003 }, /* http.server */
    { 23320, 2011 }, /* imaplib */
    { 23418, 2019 }, /* imghdr */
    { 23436, 2021 }, /* imp */
    { 23865, 2055 }, /* importlib */
    { 23919, 2059 }, /* importlib.abc */
    { 24095, 2071 }, /* importlib.abc.InspectLoader */
    { 24138, 2072 }, /* importlib.machinery */
    { 24387, 2086 }, /* importlib.metadata */
    { 24751, 2116 }, /* importlib.metadata.Distribution */
    { 24805, 2119 }, /* importlib.metadata.MetadataPathFinder */
    { 24862, 2121 }, /* importlib.metadata.SelectableGroups */
    { 24903, 2122 }, /* importlib.metadata.diagnose */
    { 24939, 2124 }, /* importlib.readers */
    { 25028, 2129 }, /* importlib.resources */
    { 25142, 2143 }, /* importlib.resources.abc */
    { 25166, 2146 }, /* importlib.resources.readers */
    { 25194, 2151 }, /* importlib.resources.simple */
    { 25285, 2155 }, /* importlib.simple */
    { 25302, 2159 }, /* importlib.util */
    { 25489, 2174 }, /* importlib.util.LazyLoader */
    { 24931, 2175 }, /* inspect */
    { 26701, 2271 }, /* inspect.Signature */
    { 26733, 2272 }, /* io */
    { 26962, 2292 }, /* ipaddress */
    { 27215, 2308 }, /* itertools */
    { 27401, 2328 }, /* itertools.chain */
    { 27431, 2329 }, /* json */
    { 27498, 2335 }, /* json.decoder */
    { 27511, 2337 }, /* json.encoder */
    { 27663, 2347 }, /* json.scanner */
    { 27699, 2349 }, /* json.tool */
    { 1686, 2350 }, /* keyword */
    { 27751, 2354 }, /* linecache */
    { 27822, 2360 }, /* locale */
    { 28058, 2386 }, /* logging */
    { 28521, 2428 }, /* logging.config */
    { 28714, 2441 }, /* logging.handlers */
    { 28959, 2455 }, /* lzma */
    { 28964, 2463 }, /* mailbox */
    { 29121, 2480 }, /* mailcap */
    { 29147, 2482 }, /* marshal */
    { 29155, 2484 }, /* math */
    { 29392, 2547 }, /* math.integer */
    { 29405, 2553 }, /* mimetypes */
    { 29519, 2561 }, /* mmap */
    { 29779, 2580 }, /* modulefinder */
    { 29905, 2591 }, /* msvcrt */
    { 30070, 2607 }, /* multiprocessing */
    { 30399, 2639 }, /* multiprocessing.connection */
    { 30503, 2647 }, /* multiprocessing.context */
    { 30694, 2663 }, /* multiprocessing.context.BaseContext */
    { 30730, 2666 }, /* multiprocessing.dummy */
    { 30771, 2685 }, /* multiprocessing.dummy.connection */
    { 30804, 2689 }, /* multiprocessing.forkserver */
    { 30925, 2697 }, /* multiprocessing.heap */
    { 30998, 2702 }, /* multiprocessing.managers */
    { 31162, 2716 }, /* multiprocessing.managers.BaseManager */
    { 31199, 2717 }, /* multiprocessing.pool */
    { 31325, 2728 }, /* multiprocessing.pool.Pool */
    { 31351, 2729 }, /* multiprocessing.popen_fork */
    { 31378, 2730 }, /* multiprocessing.popen_forkserver */
    { 31411, 2731 }, /* multiprocessing.popen_spawn_posix */
    { 31445, 2732 }, /* multiprocessing.popen_spawn_win32 */
    { 31479, 2733 }, /* multiprocessing.process */
    { 31515, 2737 }, /* multiprocessing.queues */
    { 31538, 2740 }, /* multiprocessing.reduction */
    { 31686, 2752 }, /* multiprocessing.reduction.ForkingPickler */
    { 31727, 2754 }, /* multiprocessing.resource_sharer */
    { 31774, 2757 }, /* multiprocessing.resource_tracker */
    { 31829, 2763 }, /* multiprocessing.shared_memory */
    { 31886, 2765 }, /* multiprocessing.sharedctypes */
    { 31995, 2770 }, /* multiprocessing.spawn */
    { 32109, 2779 }, /* multiprocessing.synchronize */
    { 32145, 2787 }, /* multiprocessing.util */
    { 32384, 2806 }, /* netrc */
    { 32406, 2808 }, /* nis */
    { 32444, 2813 }, /* nntplib */
    { 32607, 2826 }, /* ntpath */
    { 32738, 2857 }, /* nturl2path */
    { 32775, 2859 }, /* numbers */
    { 32821, 2864 }, /* opcode */
    { 1714, 2879 }, /* operator */
    { 32976, 2897 }, /* optparse */
    { 33249, 2916 }, /* os */
    { 36122, 3194 }, /* os.path */
    { 36130, 3225 }, /* parser */
    { 36225, 3236 }, /* pathlib */
    { 36299, 3243 }, /* pathlib.Path */
    { 36330, 3246 }, /* pathlib.types */
    { 36353, 3247 }, /* pdb */
    { 12756, 3263 }, /* pickle */
    { 37128, 3343 }, /* pickletools */
    { 37548, 3372 }, /* pipes */
    { 37563, 3374 }, /* pkgutil */
    { 37666, 3384 }, /* platform */
    { 37981, 3414 }, /* plistlib */
    { 38090, 3424 }, /* poplib */
    { 38117, 3430 }, /* posixpath */
    { 38127, 3460 }, /* pprint */
    { 38180, 3466 }, /* profile */
    { 38188, 3469 }, /* profiling.sampling */
    { 38316, 3476 }, /* profiling.sampling.collector */
    { 38420, 3481 }, /* profiling.sampling.gecko_collector */
    { 38985, 3509 }, /* profiling.sampling.heatmap_collector */
    { 39022, 3510 }, /* profiling.sampling.jsonl_collector */
    { 39057, 3511 }, /* profiling.sampling.pstats_collector */
    { 39093, 3512 }, /* profiling.sampling.stack_collector */
    { 39192, 3516 }, /* profiling.sampling.string_table */
    { 39224, 3517 }, /* profiling.tracing */
    { 39242, 3521 }, /* pstats */
    { 39292, 3525 }, /* pty */
    { 39325, 3530 }, /* pwd */
    { 39370, 3534 }, /* py_compile */
    { 39424, 3539 }, /* pyclbr */
    { 39471, 3543 }, /* pydoc */
    { 39842, 3586 }, /* pyexpat */
    { 39914, 3592 }, /* pyexpat.errors */
    { 41097, 3636 }, /* queue */
    { 41123, 3643 }, /* quopri */
    { 41130, 3647 }, /* random */
    { 41395, 3672 }, /* re */
    { 41517, 3693 }, /* readline */
    { 41995, 3720 }, /* reprlib */
    { 42023, 3723 }, /* resource */
    { 42181, 3736 }, /* rlcompleter */
    { 42203, 3737 }, /* runpy */
    { 42229, 3739 }, /* sched */
    { 42245, 3741 }, /* secrets */
    { 42324, 3749 }, /* select */
    { 42371, 3757 }, /* select.epoll */
    { 42391, 3758 }, /* select.kqueue */
    { 42405, 3759 }, /* selectors */
    { 42529, 3767 }, /* shelve */
    { 42581, 3772 }, /* shlex */
    { 42587, 3776 }, /* shutil */
    { 42887, 3799 }, /* signal */
    { 43133, 3820 }, /* site */
    { 43435, 3842 }, /* smtpd */
    { 43503, 3847 }, /* smtplib */
    { 43760, 3865 }, /* sndhdr */
    { 43786, 3868 }, /* socket */
    { 47730, 4115 }, /* socketserver */
    { 48077, 4133 }, /* spwd */
    { 48112, 4136 }, /* sqlite3 */
    { 51452, 4301 }, /* sqlite3.dbapi2 */
    { 51477, 4467 }, /* ssl */
    { 35728, 4519 }, /* stat */
    { 52688, 4551 }, /* statistics */
    { 52855, 4565 }, /* statistics.NormalDist */
    { 52890, 4566 }, /* string */
    { 53003, 4577 }, /* string.templatelib */
    { 53030, 4580 }, /* stringprep */
    { 53334, 4605 }, /* struct */
    { 53403, 4613 }, /* subprocess */
    { 53590, 4627 }, /* sunau */
    { 54004, 4646 }, /* symtable */
    { 54067, 4653 }, /* sys */
    { 54908, 4703 }, /* sysconfig */
    { 55132, 4716 }, /* syslog */
    { 55252, 4728 }, /* tabnanny */
    { 55291, 4731 }, /* tarfile */
    { 55840, 4776 }, /* tarfile.TarFile */
    { 55894, 4782 }, /* tarfile.TarInfo */
    { 55955, 4785 }, /* telnetlib */
    { 56484, 4860 }, /* tempfile */
    { 56641, 4871 }, /* termios */
    { 56919, 4903 }, /* textwrap */
    { 56972, 4909 }, /* threading */
    { 15375, 4941 }, /* time */
    { 57492, 4971 }, /* timeit */
    { 57499, 4974 }, /* token */
    { 57651, 4986 }, /* tokenize */
    { 58034, 5043 }, /* tomllib */
    { 26686, 5046 }, /* trace */
    { 58086, 5048 }, /* traceback */
    { 58322, 5068 }, /* traceback.StackSummary */
    { 58363, 5070 }, /* traceback.TracebackException */
    { 58407, 5071 }, /* tracemalloc */
    { 58619, 5090 }, /* tracemalloc.Snapshot */
    { 58640, 5091 }, /* tty */
    { 58684, 5097 }, /* types */
    { 59203, 5131 }, /* typing */
    { 59821, 5211 }, /* unicodedata */
    { 60065, 5230 }, /* unittest */
    { 60392, 5255 }, /* unittest.async_case */
    { 60412, 5256 }, /* unittest.case */
    { 60439, 5266 }, /* unittest.case.TestCase */
    { 60519, 5270 }, /* unittest.loader */
    { 60553, 5275 }, /* unittest.main */
    { 60597, 5279 }, /* unittest.mock */
    { 60792, 5294 }, /* unittest.result */
    { 60832, 5297 }, /* unittest.runner */
    { 60848, 5299 }, /* unittest.signals */
    { 60865, 5302 }, /* unittest.suite */
    { 60880, 5304 }, /* unittest.util */
    { 60978, 5309 }, /* urllib.error */
    { 61031, 5312 }, /* urllib.parse */
    { 61393, 5342 }, /* urllib.request */
    { 61995, 5381 }, /* urllib.response */
    { 62051, 5385 }, /* urllib.robotparser */
    { 62098, 5387 }, /* uu */
    { 62101, 5390 }, /* uuid */
    { 43430, 5411 }, /* venv */
    { 62318, 5415 }, /* warnings */
    { 62424, 5423 }, /* wave */
    { 62496, 5429 }, /* weakref */
    { 62653, 5441 }, /* webbrowser */
    { 62869, 5463 }, /* winreg */
    { 63180, 5489 }, /* winsound */
    { 63306, 5499 }, /* wsgiref.handlers */
    { 63407, 5506 }, /* wsgiref.headers */
    { 63441, 5508 }, /* wsgiref.simple_server */
    { 63560, 5515 }, /* wsgiref.types */
    { 63656, 5521 }, /* wsgiref.util */
    { 63763, 5528 }, /* wsgiref.validate */
    { 63880, 5535 }, /* xdrlib */
    { 63919, 5539 }, /* xml */
    { 63951, 5541 }, /* xml.dom */
    { 64383, 5567 }, /* xml.dom.NodeFilter */
    { 64413, 5568 }, /* xml.dom.domreg */
    { 64428, 5570 }, /* xml.dom.expatbuilder */
    { 64685, 5587 }, /* xml.dom.minicompat */
    { 64739, 5590 }, /* xml.dom.minidom */
    { 64978, 5614 }, /* xml.dom.pulldom */
    { 65155, 5628 }, /* xml.dom.xmlbuilder */
    { 65266, 5635 }, /* xml.etree.ElementInclude */
    { 65433, 5643 }, /* xml.etree.ElementPath */
    { 65569, 5653 }, /* xml.etree.ElementTree */
    { 65807, 5679 }, /* xml.etree.cElementTree */
    { 65830, 5704 }, /* xml.parsers.expat */
    { 65848, 5710 }, /* xml.parsers.expat.errors */
    { 65873, 5754 }, /* xml.sax */
    { 66044, 5766 }, /* xml.sax.expatreader */
    { 66135, 5772 }, /* xml.sax.handler */
    { 66486, 5792 }, /* xml.sax.saxutils */
    { 66561, 5798 }, /* xml.sax.xmlreader */
    { 66615, 5804 }, /* xml.utils */
    { 66625, 5806 }, /* xmlrpc.client */
    { 66839, 5831 }, /* xmlrpc.server */
    { 67088, 5842 }, /* xxlimited */
    { 67111, 5849 }, /* zipapp */
    { 67161, 5852 }, /* zipfile */
    { 67374, 5870 }, /* zipfile.CompleteDirs */
    { 67395, 5871 }, /* zipfile.ZipInfo */
    { 67421, 5872 }, /* zipimport */
    { 67458, 5874 }, /* zlib */
    { 67463, 5886 }, /* zoneinfo */
    { 67564, 5892 }, /* zoneinfo.ZoneInfo */
    { 0, 5895 },
};
const uint32_t bn_stub_owner_count = sizeof bn_stub_owners / sizeof *bn_stub_owners - 1;

const uint32_t bn_stub_results[] = {
    0x8000000, 0x400000, 0x1fffffff, 0x4, 0x800, 0x20, 0x1, 0x80000020, 0x9fffffff, 0x2, 0x21,
    0x1ffffffe, 0x1000, 0x8000001, 0x200, 0x400, 0x40, 0x6, 0xe, 0x80000040, 0x80, 0x10, 0x10000,
    0x8, 0x2000, 0x80000, 0x100, 0x4000, 0x8000, 0x9000000, 0x1e, 0x8000000e, 0x8000001e, 0x8000800,
    0x60, 0x80000400, 0x801, 0x80000800, 0x80000200, 0x88000000, 0x401, 0x46, 0x7, 0xa00, 0x201,
    0x1000000, 0x2000000, 0x90000000, 0x9ffffffe, 0x41, 0x61, 0x4000000, 0x10000000, 0x4000001,
    0x1001, 0x3, 0xf, 0x80001000, 0x100000, 0x40000, 0x20000, 0x200000, 0x800000, 0x80000001,
    0x8000020,
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
    {16507,6,8,255}, {16517,17,8,255}, {16543,0,8,255}, {16574,15,14,255}, {16587,7,8,255},
    {16604,0,8,255}, {16616,0,8,255}, {16628,0,8,255}, {16641,0,8,255}, {16653,0,8,255},
    {16661,0,8,255}, {16673,0,8,255}, {16688,0,8,255}, {16702,0,8,255}, {16716,0,8,255},
    {16730,0,8,255}, {16743,7,8,255}, {16759,0,8,255}, {16767,37,8,255}, {16787,0,8,255},
    {16801,0,8,255}, {16817,15,8,255}, {16829,0,8,255}, {16849,6,8,255}, {16855,6,8,255},
    {16868,6,8,255}, {16878,17,8,255}, {16898,6,8,255}, {16921,5,8,255}, {16942,17,8,255},
    {16967,15,8,255}, {16976,15,8,255}, {16984,5,8,255}, {1917,0,8,8}, {1966,0,8,8}, {1983,0,8,8},
    {2034,0,8,8}, {2102,0,8,8}, {17011,15,8,8}, {2264,0,8,8}, {17026,0,8,8}, {2447,0,8,8},
    {17032,8,8,8}, {17044,0,8,8}, {17051,0,8,8}, {17063,0,8,8}, {17069,17,8,8}, {17082,0,8,8},
    {6908,14,8,8}, {17097,2,8,8}, {17108,17,8,8}, {17118,0,8,8}, {17124,0,8,8}, {17136,6,8,8},
    {17147,6,8,8}, {17156,17,8,8}, {17184,16,8,255}, {17196,5,8,255}, {4906,16,8,255},
    {4925,16,8,255}, {17208,5,8,255}, {17222,17,8,255}, {17250,37,10,255}, {17258,37,10,255},
    {17267,37,10,255}, {17277,0,8,255}, {17285,7,10,255}, {17301,7,10,255}, {17313,8,10,255},
    {17332,7,10,255}, {17344,6,8,255}, {17354,6,8,255}, {17366,6,8,255}, {17397,0,8,255},
    {17427,6,8,255}, {17442,6,8,255}, {17456,6,8,255}, {17468,6,8,255}, {17495,0,8,255},
    {17509,0,8,255}, {17522,0,8,255}, {17550,0,8,255}, {17586,0,8,255}, {17599,0,8,255},
    {17626,0,8,255}, {17643,0,8,255}, {17660,0,8,255}, {17690,0,8,255}, {17716,0,8,255},
    {17743,0,10,255}, {17761,0,8,255}, {17781,0,8,255}, {17827,0,8,255}, {17849,0,8,255},
    {17863,0,8,255}, {17876,0,8,255}, {17894,0,8,255}, {17924,0,8,255}, {17957,0,8,255},
    {17982,0,8,255}, {18016,0,8,255}, {18044,0,8,255}, {18068,0,8,255}, {18087,0,8,255},
    {18108,0,8,255}, {18136,0,8,255}, {18176,0,8,255}, {18192,0,8,255}, {18219,0,8,255},
    {18234,0,8,255}, {9664,0,8,255}, {18264,0,8,255}, {18271,14,8,255}, {18285,0,8,255},
    {18318,0,8,255}, {18326,0,8,255}, {18340,5,8,255}, {18351,0,8,255}, {18376,0,8,255},
    {18406,0,8,255}, {18424,0,8,255}, {18435,0,8,255}, {18441,0,8,255}, {18456,0,8,255},
    {18474,0,8,255}, {18490,0,8,255}, {18514,0,13,255}, {18531,0,8,255}, {18551,0,8,255},
    {18571,0,8,255}, {18588,0,8,255}, {18614,0,8,255}, {18639,0,8,255}, {7881,6,8,255},
    {18693,14,8,255}, {18693,14,8,255}, {7881,6,8,255}, {18693,14,8,255}, {18693,14,8,255},
    {7881,6,8,255}, {18693,14,8,255}, {7881,6,8,255}, {18693,14,8,255}, {7881,6,8,255},
    {18693,14,8,255}, {7881,6,8,255}, {7881,6,13,255}, {18693,14,13,255}, {7881,6,8,255},
    {18693,14,8,255}, {19089,11,8,255}, {19108,11,8,255}, {1781,11,8,255}, {19145,0,8,255},
    {19158,0,8,255}, {19167,0,8,255}, {19198,0,8,255}, {19231,0,8,255}, {19257,0,8,255},
    {19283,0,8,255}, {19312,0,8,255}, {19345,0,8,255}, {19383,0,8,255}, {19416,0,8,255},
    {18176,0,8,255}, {19438,0,8,255}, {19456,0,8,255}, {18192,0,8,255}, {19468,0,8,255},
    {19481,0,8,255}, {19501,0,8,255}, {19510,0,8,255}, {19522,0,8,255}, {19546,9,8,255},
    {17184,5,8,255}, {17196,5,8,255}, {19557,17,8,255}, {4906,5,8,255}, {4925,5,8,255},
    {19569,9,8,255}, {19582,5,8,255}, {17208,5,8,255}, {17222,17,8,255}, {19596,5,8,255},
    {19602,5,8,255}, {19622,5,8,255}, {19645,14,8,255}, {19659,15,8,255}, {19674,5,8,255},
    {19689,5,8,255}, {19705,5,8,255}, {19716,5,8,255}, {19727,14,8,255}, {19740,0,8,255},
    {19750,5,8,255}, {19761,17,8,255}, {19771,15,8,255}, {19781,40,8,255}, {19791,0,8,255},
    {19813,40,8,255}, {19596,5,8,255}, {19602,5,8,255}, {19836,6,8,255}, {19846,5,8,255},
    {19859,8,11,255}, {19867,8,11,255}, {19878,8,11,255}, {19884,5,11,255}, {19894,4,13,255},
    {19903,1,8,255}, {19912,1,11,255}, {19921,5,11,255}, {19934,8,11,255}, {19939,8,11,255},
    {19951,2,11,255}, {19960,8,11,255}, {19967,2,11,255}, {19975,8,11,255}, {19982,0,8,255},
    {6824,5,11,255}, {19987,2,11,255}, {19999,5,11,255}, {20016,5,11,255}, {20033,5,11,255},
    {20044,0,11,255}, {20051,0,11,255}, {20061,15,11,255}, {20081,5,11,255}, {7078,0,11,255},
    {20103,14,11,255}, {20120,0,11,255}, {20133,8,14,255}, {20143,8,11,255}, {20155,8,11,255},
    {20175,6,8,255}, {20203,6,8,255}, {20211,6,14,255}, {20224,6,8,255}, {20239,6,8,255},
    {8025,6,8,255}, {20260,9,8,255}, {4548,6,8,255}, {4557,6,8,255}, {20277,8,12,255},
    {20285,8,12,255}, {20298,8,13,255}, {20313,8,13,255}, {20325,8,9,255}, {20335,8,10,255},
    {20348,8,13,255}, {20367,8,13,255}, {20381,8,9,255}, {20393,8,9,255}, {20405,8,9,255},
    {20418,8,13,255}, {20431,8,13,255}, {20443,8,13,255}, {20455,8,13,255}, {20465,8,13,255},
    {20485,8,13,255}, {20500,8,13,255}, {20512,8,10,255}, {20525,8,13,255}, {20544,8,13,255},
    {20558,8,13,255}, {20581,8,13,255}, {20601,8,13,255}, {20623,8,13,255}, {20643,8,13,255},
    {20666,8,13,255}, {20271,41,8,255}, {20687,6,8,255}, {20701,38,8,255}, {20717,6,8,255},
    {20729,9,8,255}, {20733,15,8,255}, {20742,0,8,255}, {20759,0,8,255}, {20769,6,8,255},
    {20775,17,8,255}, {20786,5,8,255}, {20795,17,8,255}, {20802,11,8,255}, {20818,11,8,255},
    {7001,0,8,255}, {20831,9,8,255}, {20843,9,8,255}, {20851,17,8,255}, {20858,6,8,255},
    {6923,14,8,255}, {20875,14,14,255}, {20867,9,8,255}, {20887,9,8,255}, {20899,5,8,255},
    {20919,8,8,9}, {20925,0,8,9}, {20943,0,8,9}, {20958,0,8,9}, {20969,0,8,9}, {20983,0,8,9},
    {8009,6,8,9}, {21004,0,8,255}, {21013,11,8,8}, {21036,0,8,255}, {16106,0,8,255},
    {7233,0,14,255}, {21056,19,8,255}, {21063,7,8,255}, {123,0,8,255}, {21068,0,8,255},
    {21072,0,8,255}, {21080,0,8,255}, {21091,0,8,255}, {21103,0,8,255}, {21115,0,8,255},
    {21126,6,8,255}, {21132,42,8,255}, {21141,15,8,255}, {21150,15,8,255}, {21159,5,8,255},
    {21178,39,14,255}, {21190,35,8,255}, {21210,35,8,255}, {21226,0,9,255}, {21232,0,8,255},
    {21248,11,8,255}, {21259,11,8,255}, {21269,0,8,255}, {21277,0,8,255}, {21291,0,8,255},
    {21306,0,8,255}, {21327,1,8,255}, {21342,0,8,255}, {21357,0,8,255}, {21366,17,8,255},
    {20203,6,8,255}, {8025,6,8,255}, {21374,6,8,255}, {21381,15,8,255}, {21391,17,8,255},
    {21401,17,8,255}, {21418,14,8,255}, {21430,14,8,255}, {21444,14,8,255}, {21458,14,8,255},
    {21468,15,8,255}, {21482,9,9,255}, {21495,9,8,255}, {21506,9,8,255}, {21516,6,8,255},
    {21526,6,8,255}, {21540,6,8,255}, {21561,8,10,255}, {21575,8,15,255}, {21588,11,8,255},
    {21601,9,8,255}, {21608,18,8,255}, {21617,18,8,255}, {21626,18,8,255}, {21635,17,8,255},
    {21643,9,13,255}, {21654,9,8,255}, {21660,9,8,255}, {21667,9,13,255}, {21678,9,12,255},
    {21685,9,13,255}, {21693,9,8,255}, {21702,9,8,255}, {21715,9,8,255}, {21731,0,8,255},
    {4629,0,8,255}, {21724,15,8,255}, {21743,15,8,255}, {21762,0,8,255}, {21754,5,8,255},
    {21777,5,8,255}, {21793,0,8,255}, {21809,0,8,255}, {21826,2,8,10}, {21850,11,8,255},
    {21855,6,8,255}, {21863,2,8,10}, {21873,2,8,10}, {21884,2,8,10}, {21893,2,8,10},
    {21908,34,8,255}, {21903,14,8,255}, {21915,14,8,14}, {21921,14,8,14}, {21927,9,8,255},
    {21937,11,8,255}, {20899,5,13,255}, {21952,0,9,255}, {21963,0,9,255}, {21985,14,8,255},
    {21994,15,8,255}, {22003,15,8,255}, {22012,15,8,255}, {10165,0,8,255}, {10177,0,8,255},
    {7382,16,8,255}, {7391,16,8,255}, {129,29,8,255}, {22038,0,8,255}, {22046,0,8,255},
    {22054,0,11,255}, {22066,0,8,255}, {22070,0,8,255}, {22074,16,8,255}, {22086,16,8,255},
    {22093,0,8,255}, {22098,0,8,255}, {22105,0,8,255}, {22112,0,8,255}, {22119,0,8,255},
    {22128,0,8,255}, {22137,0,8,255}, {22146,0,8,255}, {22155,0,8,255}, {22162,0,8,255},
    {22172,0,8,255}, {22188,6,8,255}, {22196,6,14,255}, {22208,2,14,255}, {22220,6,8,255},
    {22229,6,14,255}, {22242,2,14,255}, {22258,2,14,255}, {22274,11,8,255}, {22280,14,8,255},
    {22289,14,8,255}, {22304,0,8,255}, {22309,9,8,255}, {22324,16,8,255}, {22070,0,8,255},
    {21908,5,8,255}, {22331,5,8,255}, {22354,37,8,255}, {22369,37,8,255}, {22380,37,8,255},
    {22386,37,8,255}, {22413,0,8,255}, {22429,5,11,255}, {22440,3,8,255}, {22463,8,10,255},
    {22480,0,8,255}, {22494,8,13,255}, {22512,0,8,255}, {22529,0,8,255}, {22547,8,10,255},
    {22559,0,8,255}, {22574,0,8,255}, {22588,0,8,255}, {22600,0,8,255}, {22613,0,8,255},
    {22629,8,10,255}, {22641,0,8,255}, {22665,0,8,255}, {22680,0,8,255}, {22691,8,10,255},
    {22705,0,8,255}, {22717,8,10,255}, {22737,0,8,255}, {22750,8,10,255}, {22769,8,13,255},
    {22791,0,8,255}, {22810,0,8,255}, {22827,8,10,255}, {22837,8,10,255}, {22867,8,13,255},
    {22889,8,13,255}, {22902,0,8,255}, {22924,0,8,255}, {22940,0,8,255}, {22964,8,10,255},
    {4629,0,8,255}, {23003,0,8,255}, {23010,0,8,255}, {23020,0,8,255}, {23033,0,8,255},
    {23053,0,8,255}, {23067,0,8,255}, {23080,0,8,255}, {23090,0,8,255}, {23120,4,8,255},
    {23131,0,8,255}, {23143,4,8,255}, {23150,4,8,255}, {23175,0,8,255}, {23198,0,8,14},
    {23220,0,14,255}, {23232,0,8,255}, {23243,0,8,255}, {23268,0,14,255}, {23289,0,8,255},
    {23309,9,8,255}, {23328,0,8,255}, {23334,0,8,255}, {23344,0,8,255}, {23357,0,14,255},
    {23363,16,8,255}, {23370,40,8,255}, {23389,15,8,255}, {23400,5,8,255}, {23425,8,8,12},
    {23431,10,8,12}, {23440,8,8,11}, {23450,8,8,11}, {23462,8,8,11}, {23471,0,8,11}, {23484,8,8,11},
    {23498,8,8,11}, {23514,8,8,11}, {23526,8,8,11}, {23536,8,8,11}, {23548,8,8,11}, {23558,8,8,11},
    {23571,6,8,11}, {23584,5,8,11}, {23602,11,8,11}, {23617,15,8,11}, {23629,0,8,11},
    {23647,16,8,11}, {23657,14,8,11}, {23670,5,8,11}, {23678,2,8,11}, {23691,11,8,11},
    {23703,17,8,11}, {23714,9,8,11}, {23724,9,8,11}, {23742,11,8,11}, {23756,11,8,11},
    {23769,11,8,11}, {23781,11,8,11}, {23794,11,8,11}, {23806,9,8,11}, {23816,11,8,11},
    {23827,6,8,11}, {23840,11,8,11}, {23847,5,8,11}, {23875,13,8,11}, {23887,11,8,255},
    {23901,6,8,255}, {23840,11,8,255}, {23933,0,8,255}, {23949,0,8,255}, {23960,0,8,11},
    {23967,0,8,255}, {23981,0,8,255}, {23988,0,8,255}, {24003,0,8,255}, {24019,0,8,255},
    {24034,0,8,13}, {24049,0,8,255}, {24062,0,9,13}, {24074,0,9,13}, {24123,0,8,255},
    {24158,0,14,255}, {24179,0,8,255}, {24195,38,8,255}, {24214,0,8,255}, {24234,0,8,255},
    {24245,0,8,255}, {24260,0,8,255}, {24271,0,11,255}, {24287,0,8,255}, {24298,38,8,255},
    {24314,0,8,255}, {24331,0,8,255}, {24352,0,8,255}, {24374,14,8,255}, {24406,0,10,11},
    {24417,14,10,11}, {24432,0,12,14}, {24454,0,11,12}, {24470,0,8,255}, {24483,0,8,255},
    {24502,15,8,10}, {24502,0,11,255}, {24513,14,10,11}, {24513,15,12,255}, {24525,0,8,255},
    {24534,0,15,255}, {24551,0,8,255}, {24570,0,10,255}, {24586,0,8,255}, {24607,0,8,255},
    {24619,0,8,255}, {24636,4,10,11}, {24653,0,15,255}, {24664,0,8,255}, {24677,11,8,255},
    {24691,4,8,9}, {24691,43,10,11}, {24691,15,12,255}, {24704,44,8,255}, {24710,0,8,9},
    {24710,11,10,255}, {24719,11,10,255}, {24742,44,8,255}, {19846,5,8,255}, {24783,0,8,255},
    {24786,11,8,255}, {24795,0,8,255}, {24843,11,8,255}, {23901,6,11,255}, {24898,4,10,11},
    {24931,6,13,255}, {7425,6,13,255}, {24957,0,10,255}, {24968,0,10,255}, {24984,0,10,255},
    {25000,0,10,255}, {25010,11,10,10}, {25048,2,12,255}, {25055,2,8,10}, {25055,5,11,12},
    {24034,0,10,255}, {25064,11,9,255}, {25072,11,8,255}, {24704,11,9,255}, {25081,9,8,255},
    {25093,11,8,255}, {25105,11,8,12}, {25105,45,13,255}, {25115,11,8,255}, {25120,16,8,255},
    {25132,5,8,255}, {24034,0,11,255}, {24062,0,11,255}, {24074,0,11,255}, {24957,0,11,255},
    {24968,0,11,255}, {24984,0,11,255}, {25000,0,11,255}, {25010,11,11,255}, {25221,0,11,255},
    {25239,0,11,255}, {25254,0,11,255}, {25267,0,11,255}, {25221,0,11,255}, {25239,0,11,255},
    {25254,0,11,255}, {25267,0,11,255}, {25317,0,8,255}, {23981,0,14,255}, {25328,19,8,255},
    {23584,5,8,255}, {25341,5,8,255}, {25355,13,8,255}, {25365,11,8,11}, {25383,11,8,255},
    {25400,5,8,255}, {25413,11,8,11}, {25424,11,8,11}, {23847,5,8,255}, {25436,16,8,255},
    {25448,13,8,255}, {25472,13,8,255}, {25515,11,8,255}, {25523,7,12,255}, {25535,7,12,255},
    {25548,7,12,255}, {25561,7,12,255}, {25576,15,8,255}, {25584,15,8,10}, {25592,15,8,255},
    {686,15,8,255}, {25602,0,8,255}, {25614,0,8,255}, {25629,3,12,255}, {25641,7,8,255},
    {25653,7,8,255}, {25666,7,8,255}, {25679,7,8,255}, {25694,8,14,255}, {25711,8,14,255},
    {25721,0,9,255}, {25741,15,8,255}, {25753,0,8,255}, {11069,15,8,255}, {25764,15,8,255},
    {25776,7,8,255}, {25787,7,8,255}, {25799,7,8,255}, {25811,7,8,255}, {25825,0,8,255},
    {25835,0,8,255}, {25845,15,8,255}, {25855,14,8,255}, {25876,5,8,255}, {25885,13,8,255},
    {25898,15,8,255}, {25909,5,8,255}, {25926,11,8,255}, {25953,5,8,10}, {25967,5,8,255},
    {275,4,10,255}, {25983,5,8,255}, {25994,15,8,255}, {26002,15,8,10}, {26013,15,8,255},
    {26026,4,12,255}, {26044,5,12,255}, {26061,11,8,255}, {26070,4,8,255}, {26082,14,8,255},
    {26095,15,8,255}, {26110,10,8,255}, {26122,4,8,255}, {26141,5,8,255}, {26159,10,8,255},
    {26166,5,8,255}, {26174,15,8,255}, {26187,15,8,255}, {26202,4,8,255}, {26221,5,8,255},
    {26239,14,8,255}, {26254,17,8,255}, {26264,14,8,255}, {26275,14,11,255}, {26293,10,8,255},
    {26307,15,8,255}, {26314,14,8,255}, {26329,5,8,255}, {26339,10,8,255}, {26353,15,8,255},
    {26368,17,8,255}, {26379,9,8,255}, {26390,9,8,255}, {26401,9,8,255}, {26420,9,8,255},
    {26432,9,8,255}, {26442,9,8,255}, {26450,9,8,255}, {3007,9,8,255}, {3019,9,8,255},
    {26457,9,8,255}, {26474,9,8,255}, {26482,9,8,255}, {26493,9,8,255}, {26505,9,8,255},
    {26525,9,8,255}, {26544,9,8,255}, {26563,9,8,255}, {26572,9,8,255}, {26591,9,11,255},
    {26607,9,8,255}, {26616,9,14,255}, {26626,9,8,255}, {26636,9,8,255}, {26648,2,12,255},
    {26670,0,8,255}, {26680,14,8,255}, {26686,14,8,255}, {26692,14,8,255}, {26719,0,8,255},
    {5789,0,8,255}, {26736,0,8,255}, {26751,0,8,255}, {26766,46,8,255}, {26781,46,8,255},
    {26796,46,8,255}, {26811,0,8,255}, {26819,46,8,255}, {26826,0,8,255}, {26833,0,8,255},
    {26859,0,8,255}, {26869,0,14,255}, {26876,0,8,255}, {26885,0,8,255}, {26896,45,8,255},
    {26910,0,8,255}, {26931,0,14,255}, {129,11,8,255}, {26938,11,8,255}, {26948,2,11,255},
    {26972,0,8,255}, {26990,0,8,255}, {27002,0,8,255}, {27016,0,8,255}, {27028,0,8,255},
    {27040,0,8,255}, {27054,0,8,255}, {27066,0,8,255}, {27084,11,8,255}, {27103,15,8,255},
    {27122,0,8,255}, {27133,0,8,255}, {27146,0,8,255}, {27157,11,8,255}, {27181,16,8,255},
    {27198,16,8,255}, {27225,22,8,255}, {27236,22,12,255}, {27244,22,8,255}, {27250,22,8,255},
    {27263,22,8,255}, {7382,22,8,255}, {27293,22,8,255}, {27299,22,8,255}, {27305,22,8,255},
    {20875,22,8,255}, {27315,22,8,255}, {27323,22,8,255}, {27330,22,10,255}, {27339,22,8,255},
    {27352,22,8,255}, {27360,22,8,255}, {27367,22,8,255}, {27375,22,8,255}, {27385,15,8,255},
    {27389,22,8,255}, {27417,22,8,255}, {27436,0,8,255}, {27452,0,8,255}, {27464,0,8,255},
    {27476,5,8,255}, {1587,6,8,255}, {27492,5,8,255}, {27436,0,8,255}, {27452,0,8,255},
    {27524,47,8,255}, {27531,47,8,255}, {27544,37,8,255}, {27555,47,8,255}, {27564,31,8,255},
    {27464,0,8,255}, {27573,5,8,255}, {27591,5,8,255}, {27615,5,8,255}, {27636,5,8,255},
    {27676,47,10,255}, {27686,0,8,255}, {1694,6,8,255}, {27709,9,8,255}, {27719,9,9,255},
    {27733,48,8,255}, {27740,48,9,255}, {27761,6,8,255}, {27772,6,8,255}, {27783,5,8,255},
    {27791,14,8,255}, {27800,9,8,255}, {27810,14,8,255}, {123,0,8,255}, {27829,18,8,255},
    {27834,17,8,255}, {21826,10,8,255}, {27839,5,8,255}, {27854,5,8,255}, {27863,5,8,255},
    {27873,5,8,255}, {27884,5,8,255}, {6936,5,8,11}, {27893,5,8,255}, {27907,15,8,255},
    {27924,5,11,255}, {27936,15,8,255}, {27946,5,8,255}, {21785,5,8,255}, {27967,4,8,255},
    {27978,5,10,255}, {27987,5,8,255}, {27999,5,8,255}, {28009,6,8,12}, {28021,5,8,255},
    {7139,5,8,255}, {28031,17,8,255}, {28039,5,8,255}, {28047,5,8,255}, {28066,7,8,255},
    {28079,0,8,255}, {28098,0,8,255}, {28110,0,8,255}, {28117,0,8,255}, {28126,0,8,255},
    {28136,0,8,255}, {28144,0,8,255}, {28154,0,8,255}, {28161,0,8,255}, {28175,0,8,255},
    {28183,0,8,255}, {28195,0,8,255}, {28208,0,8,255}, {28220,0,8,255}, {28231,0,8,255},
    {28246,0,8,255}, {28260,0,8,255}, {28280,6,8,255}, {28293,6,8,255}, {28305,6,8,255},
    {28321,6,8,255}, {25885,0,8,255}, {16849,6,8,255}, {20203,6,8,255}, {4629,6,8,255},
    {28330,6,8,255}, {28340,6,8,255}, {28346,13,12,255}, {28363,24,12,255}, {28379,4,11,255},
    {28400,11,8,255}, {28420,0,8,255}, {28430,1,8,255}, {28445,6,8,255}, {8194,6,8,255},
    {28450,0,8,255}, {28464,6,8,255}, {28484,6,8,255}, {28499,6,8,255}, {28508,6,8,255},
    {28513,6,8,255}, {28536,0,8,255}, {28553,4,8,255}, {28568,14,8,255}, {28583,0,8,255},
    {28599,15,8,255}, {28615,0,8,255}, {28632,47,8,255}, {28643,6,8,255}, {28654,0,8,255},
    {28670,6,8,255}, {28681,0,8,255}, {28688,6,8,255}, {28702,9,8,255}, {28731,0,8,255},
    {28751,0,8,255}, {28768,0,8,255}, {28784,0,8,255}, {28796,0,8,255}, {28810,0,8,255},
    {28828,0,8,255}, {28841,0,8,255}, {28855,0,8,255}, {28875,0,8,255}, {28887,0,8,255},
    {28901,0,8,255}, {28915,0,8,255}, {28940,0,8,255}, {10441,0,8,255}, {10456,0,8,255},
    {10473,0,8,255}, {10483,0,8,255}, {7382,16,8,255}, {7391,16,8,255}, {10579,9,8,255},
    {129,29,8,255}, {28972,0,8,255}, {28978,0,8,255}, {123,0,8,255}, {28991,0,8,255},
    {13194,0,8,255}, {29010,0,8,255}, {29013,0,8,255}, {29023,0,8,255}, {29028,0,8,255},
    {29040,0,8,255}, {29048,0,8,255}, {29056,0,8,255}, {19167,0,8,255}, {29071,0,8,255},
    {29090,0,8,255}, {29104,0,8,255}, {29109,0,8,255}, {29129,15,8,12}, {29139,4,8,12},
    {1587,6,8,255}, {27492,16,8,255}, {8108,18,8,255}, {8113,18,8,255}, {8119,18,8,255},
    {8124,18,8,255}, {8130,18,8,255}, {29160,18,8,255}, {8135,18,8,255}, {29166,18,11,255},
    {29171,17,8,255}, {29176,18,8,255}, {8141,18,8,255}, {8145,18,8,255}, {29185,18,8,255},
    {29193,18,8,255}, {8150,31,8,255}, {29198,18,8,255}, {29202,18,8,255}, {8152,18,8,255},
    {29207,18,11,255}, {29212,18,8,255}, {29218,18,8,255}, {29223,17,8,255}, {29233,18,13,255},
    {29237,18,15,255}, {29242,18,15,255}, {29247,18,8,255}, {29252,15,8,255}, {29258,18,8,255},
    {29263,18,8,255}, {21013,17,8,255}, {29269,18,8,255}, {8156,31,8,255}, {8165,9,8,255},
    {8173,9,8,255}, {8182,9,8,255}, {8188,9,8,255}, {29275,9,15,255}, {29284,17,8,255},
    {29290,9,15,255}, {29302,17,9,255}, {29306,18,8,255}, {29312,18,8,255}, {8194,18,8,255},
    {8198,18,8,255}, {29319,18,8,255}, {29325,18,8,255}, {29330,15,8,255}, {8204,31,8,255},
    {29335,18,9,255}, {29345,17,8,255}, {8219,31,8,255}, {29350,18,8,255}, {29354,18,8,255},
    {29362,18,8,255}, {29372,9,15,255}, {8233,18,8,255}, {8237,18,8,255}, {8242,18,8,255},
    {29380,18,12,255}, {8247,18,8,255}, {8251,18,8,255}, {8256,31,8,255}, {29388,18,9,255},
    {29171,17,15,255}, {29223,17,15,255}, {21013,17,15,255}, {29284,17,15,255}, {29302,17,15,255},
    {29345,17,15,255}, {29415,0,8,255}, {29425,6,8,255}, {29434,14,8,255}, {29455,10,8,255},
    {29471,15,13,255}, {29487,15,8,255}, {29498,6,8,255}, {29503,36,8,255}, {29524,8,10,255},
    {29543,8,10,255}, {29559,8,13,255}, {29569,8,13,255}, {29586,8,13,255}, {29594,8,13,255},
    {29606,8,13,255}, {29619,8,13,255}, {29633,8,10,255}, {29646,8,13,255}, {29669,8,13,255},
    {29689,8,11,255}, {29699,8,13,255}, {29708,8,13,255}, {29737,8,13,255}, {29748,8,15,255},
    {29757,8,15,255}, {29771,8,15,255}, {29519,0,8,255}, {29792,6,8,255}, {29807,8,8,10},
    {29820,8,8,10}, {29832,8,8,10}, {1195,0,8,255}, {29843,0,8,255}, {29856,6,8,255},
    {29871,8,8,10}, {29884,8,8,10}, {29895,35,8,10}, {8009,13,8,255}, {29912,7,8,255},
    {29933,17,10,255}, {29946,17,8,255}, {29959,17,8,255}, {29973,16,8,255}, {29979,16,8,255},
    {29986,5,8,255}, {29993,5,8,255}, {30001,6,8,255}, {30009,6,8,255}, {30017,17,8,255},
    {30032,6,8,255}, {30038,6,8,255}, {30045,17,8,255}, {30053,6,8,255}, {30061,6,8,255},
    {30086,0,8,255}, {1917,0,8,255}, {1966,0,8,255}, {30106,0,8,255}, {2034,0,8,255},
    {2102,0,8,255}, {30121,0,8,255}, {2264,0,8,255}, {28175,0,8,255}, {30135,15,8,255},
    {30140,0,8,255}, {3929,0,8,255}, {30145,0,8,255}, {2350,0,8,255}, {17026,0,8,255},
    {2447,0,8,255}, {30158,0,8,255}, {2620,0,8,255}, {30170,14,8,255}, {30186,6,8,255},
    {30212,17,8,255}, {30222,0,8,255}, {30238,6,8,255}, {30253,14,8,255}, {30275,0,8,255},
    {30287,0,8,255}, {30298,5,8,255}, {30315,0,8,255}, {30329,13,8,255}, {30344,6,8,255},
    {30359,6,8,255}, {30382,6,8,255}, {30426,0,8,255}, {30433,0,8,255}, {30444,0,8,255},
    {30135,15,8,255}, {30453,0,8,255}, {30468,6,8,255}, {30485,6,8,255}, {11386,14,8,255},
    {30086,0,8,255}, {30527,0,8,255}, {30106,0,8,255}, {30539,0,8,255}, {30554,0,8,255},
    {30566,0,8,255}, {30578,0,8,255}, {30596,0,8,255}, {3929,0,8,255}, {30145,0,8,255},
    {30614,0,8,255}, {30627,0,8,255}, {2620,0,8,255}, {30640,6,8,255}, {30656,13,8,255},
    {30675,6,8,255}, {30170,14,8,255}, {30222,0,8,255}, {30329,13,8,255}, {13074,0,8,255},
    {1917,0,8,255}, {1966,0,8,255}, {2034,0,8,255}, {30752,0,8,255}, {2102,0,8,255},
    {30121,0,8,255}, {2264,0,8,255}, {484,0,8,255}, {30135,15,8,255}, {3929,0,8,255},
    {2350,0,8,255}, {17026,0,8,255}, {2447,0,8,255}, {30765,0,8,255}, {30170,14,8,255},
    {30222,0,8,255}, {30238,6,8,255}, {28499,6,8,255}, {30426,0,8,255}, {30433,0,8,255},
    {30444,0,8,255}, {30135,15,8,255}, {30831,0,8,255}, {30842,39,8,255}, {30856,15,8,255},
    {30879,6,8,255}, {30894,44,8,255}, {1694,6,8,255}, {30359,6,8,255}, {30912,6,8,255},
    {30946,0,8,255}, {30952,0,8,255}, {30966,0,8,255}, {30971,0,8,255}, {30985,15,8,255},
    {31023,0,8,255}, {31037,0,8,255}, {31049,0,8,255}, {31059,0,8,255}, {31069,0,8,255},
    {484,0,8,255}, {31079,0,8,255}, {2483,0,8,255}, {31091,0,14,255}, {31100,0,8,255},
    {31120,0,8,255}, {31139,0,8,255}, {12668,0,8,255}, {31151,0,8,255}, {4548,6,8,255},
    {31220,0,8,255}, {31232,0,8,255}, {31244,7,8,255}, {31250,0,8,255}, {31263,0,8,255},
    {31285,7,8,255}, {31290,0,8,255}, {30140,0,8,255}, {31300,7,8,255}, {31304,7,8,255},
    {31314,0,8,255}, {3929,0,10,255}, {4370,0,8,255}, {4370,0,8,255}, {4370,0,8,255},
    {4370,0,8,255}, {31503,0,8,255}, {30170,14,8,255}, {30222,0,8,255}, {30329,13,8,255},
    {30121,0,8,255}, {2350,0,8,255}, {30158,0,8,255}, {31564,8,8,13}, {31576,0,8,255},
    {31592,0,8,255}, {31598,0,8,255}, {31608,0,8,255}, {1587,6,8,255}, {31623,17,8,255},
    {31633,17,8,255}, {31645,14,8,255}, {31653,6,8,255}, {31665,6,8,255}, {31673,17,8,255},
    {27492,26,8,255}, {4548,6,8,255}, {31592,0,8,255}, {31759,0,8,255}, {31769,6,8,255},
    {31807,0,8,255}, {30879,6,8,255}, {31823,42,8,255}, {1694,6,8,255}, {4548,6,8,255},
    {4557,6,8,255}, {31859,0,8,255}, {31873,0,8,255}, {31915,0,8,255}, {31928,0,8,255},
    {31946,0,8,255}, {31963,0,8,255}, {31982,0,8,255}, {30238,6,8,255}, {32017,14,8,255},
    {32034,5,8,255}, {32049,4,8,255}, {32070,6,8,255}, {32087,9,8,255}, {11582,6,8,255},
    {30344,6,8,255}, {32098,6,8,255}, {1917,0,8,255}, {1966,0,8,255}, {2034,0,8,255},
    {2102,0,8,255}, {2264,0,8,255}, {17026,0,8,255}, {32137,0,8,255}, {2447,0,8,255},
    {32166,7,8,255}, {32189,0,8,255}, {32198,0,8,255}, {32213,0,8,255}, {32233,7,8,255},
    {32245,8,14,255}, {32253,6,8,255}, {16849,6,8,255}, {30287,0,8,255}, {32274,5,8,255},
    {28445,6,8,255}, {32287,9,8,255}, {32316,9,8,255}, {30315,0,8,255}, {32327,6,8,255},
    {32347,17,8,255}, {32362,6,8,255}, {32372,6,8,255}, {28508,6,14,255}, {32390,0,8,255},
    {32384,0,8,255}, {32410,4,8,12}, {4629,0,8,12}, {32414,5,8,12}, {32433,14,8,12}, {32438,5,8,12},
    {32452,15,8,12}, {32464,15,8,12}, {32474,0,8,12}, {32479,0,8,12}, {32493,0,8,12},
    {32503,0,8,12}, {32522,0,8,12}, {32540,0,8,12}, {32555,0,8,12}, {32574,8,8,12}, {32584,0,8,12},
    {32593,8,8,12}, {18271,5,8,12}, {21561,8,10,255}, {21575,8,15,255}, {32614,34,8,255},
    {32622,34,8,255}, {21588,11,8,255}, {21601,9,8,255}, {32633,34,8,255}, {32644,34,8,255},
    {21608,18,8,255}, {21617,18,8,255}, {21626,18,8,255}, {21635,17,8,255}, {32655,9,8,255},
    {21643,9,13,255}, {21654,9,8,255}, {21660,9,8,255}, {21667,9,12,255}, {21678,9,8,255},
    {32661,9,8,255}, {32669,9,13,255}, {32680,34,8,255}, {21685,9,8,255}, {32685,34,8,255},
    {32694,34,8,255}, {21693,9,8,255}, {21702,9,8,255}, {21715,9,8,255}, {32702,15,8,255},
    {32708,15,8,255}, {32719,15,8,255}, {32728,15,12,255}, {32749,5,8,255}, {32762,5,8,255},
    {32783,0,8,255}, {32791,0,8,255}, {32800,0,8,255}, {32807,0,8,255}, {32816,0,8,255},
    {16389,38,12,255}, {16396,38,8,255}, {16407,38,8,255}, {16416,38,12,255}, {16423,38,8,255},
    {16431,38,8,255}, {16439,38,8,255}, {16447,38,13,255}, {16455,38,8,255}, {16464,38,8,255},
    {16472,38,8,11}, {16481,37,8,14}, {16481,39,15,255}, {16487,38,8,255}, {16517,17,8,255},
    {32828,0,8,255}, {32839,2,11,255}, {32844,11,8,255}, {32851,9,8,255}, {32860,17,8,255},
    {32868,6,8,255}, {32876,17,8,255}, {32882,17,8,255}, {32890,9,8,255}, {32894,9,14,255},
    {32902,9,8,255}, {32909,9,14,255}, {32921,0,8,255}, {32932,17,8,255}, {32944,0,8,255},
    {32957,9,8,255}, {32962,6,8,255}, {32970,9,8,255}, {32985,0,8,255}, {33006,0,8,255},
    {445,0,8,255}, {33021,0,8,255}, {33043,0,8,255}, {33057,0,8,255}, {33064,0,8,255},
    {33084,0,8,255}, {33100,0,8,255}, {33112,0,8,255}, {33124,0,8,255}, {33137,0,8,255},
    {33154,7,8,255}, {33168,7,8,255}, {33183,0,8,255}, {33203,0,8,255}, {33210,30,8,255},
    {33224,5,8,255}, {33237,0,8,255}, {33252,8,15,255}, {33268,8,15,255}, {33287,8,15,255},
    {33307,8,15,255}, {33329,8,9,255}, {33340,8,9,255}, {33352,8,12,255}, {33364,8,12,255},
    {33373,8,12,255}, {33389,8,12,255}, {33402,8,12,255}, {33415,8,12,255}, {33427,8,12,255},
    {33440,8,12,255}, {33454,8,12,255}, {33468,8,12,255}, {33481,8,12,255}, {33495,8,12,255},
    {33509,8,12,255}, {33522,8,12,255}, {33531,0,8,255}, {33540,8,10,255}, {33552,8,10,255},
    {33565,8,10,255}, {33579,8,15,255}, {33585,8,10,255}, {33595,8,13,255}, {33602,8,10,255},
    {33610,8,10,255}, {33625,8,13,255}, {33634,8,10,255}, {33644,8,12,255}, {33659,8,13,255},
    {33681,8,12,255}, {33696,8,12,255}, {33714,8,12,255}, {33734,8,12,255}, {33753,8,9,255},
    {33761,0,8,255}, {33770,8,10,255}, {33781,8,14,255}, {33796,8,14,255}, {33809,8,11,255},
    {33820,8,10,255}, {33834,8,10,255}, {33848,8,10,255}, {33866,8,15,255}, {33878,8,15,255},
    {33896,8,15,255}, {33909,8,15,255}, {33921,8,15,255}, {33933,8,15,255}, {33948,8,15,255},
    {33958,8,15,255}, {33968,8,15,255}, {33981,8,15,255}, {34001,8,15,255}, {34012,8,15,255},
    {34024,8,15,255}, {34036,8,15,255}, {34047,8,15,255}, {34058,8,15,255}, {34068,8,13,255},
    {34080,8,13,255}, {34093,8,13,255}, {34111,8,13,255}, {34135,9,8,255}, {34145,17,8,255},
    {34157,9,8,255}, {34170,9,8,255}, {34180,9,8,255}, {34192,9,8,255}, {34203,17,8,255},
    {34212,17,8,255}, {34221,9,8,255}, {34228,0,8,255}, {12555,6,8,255}, {34246,6,8,255},
    {34254,6,8,255}, {34260,6,8,255}, {34266,6,8,255}, {20769,6,8,255}, {34273,6,8,255},
    {34284,10,8,255}, {34292,17,8,255}, {30212,42,8,255}, {34308,5,8,255}, {34316,10,8,255},
    {34332,17,8,255}, {34336,17,8,255}, {4629,0,8,255}, {34341,17,10,255}, {34349,17,10,255},
    {34362,6,10,255}, {34376,6,8,255}, {34383,6,8,255}, {34390,6,8,255}, {34397,6,8,255},
    {34407,11,8,255}, {34414,17,8,255}, {34419,15,8,255}, {34427,17,8,255}, {34437,5,8,255},
    {34446,16,8,255}, {34455,34,8,255}, {34462,15,8,255}, {34468,15,8,255}, {34477,6,8,255},
    {34483,6,8,255}, {34493,11,8,255}, {34499,9,8,255}, {34512,14,8,255}, {34526,9,8,255},
    {34549,9,8,255}, {34565,15,8,255}, {34583,5,8,255}, {34590,16,8,255}, {34598,17,8,255},
    {34606,17,8,255}, {34614,17,8,255}, {34621,14,8,255}, {34634,14,8,255}, {34644,15,8,255},
    {34655,5,8,255}, {34664,17,8,255}, {34672,17,8,255}, {34680,17,8,255}, {34687,17,8,255},
    {34695,17,8,255}, {34707,16,8,255}, {34717,15,8,255}, {34727,15,8,255}, {34737,17,8,255},
    {34744,17,8,255}, {34751,16,8,255}, {34760,6,13,255}, {34768,6,8,255}, {34779,9,8,255},
    {34786,6,8,255}, {34791,6,8,255}, {34798,6,8,255}, {34807,6,8,255}, {34814,6,8,255},
    {34821,6,8,255}, {34826,14,8,255}, {34834,14,12,255}, {34845,14,12,255}, {34856,14,12,255},
    {34868,14,8,255}, {34878,6,8,255}, {34884,6,11,255}, {34894,17,8,255}, {34900,15,8,255},
    {34906,17,8,255}, {34912,17,8,255}, {34920,6,8,255}, {34929,17,8,255}, {34942,17,8,255},
    {34948,6,8,255}, {34954,6,8,255}, {34961,6,8,255}, {34967,17,8,255}, {129,17,8,255},
    {34972,15,8,255}, {34980,17,8,255}, {34989,17,9,255}, {4376,15,8,255}, {35000,15,8,255},
    {35006,6,8,255}, {35012,0,8,255}, {35018,6,8,255}, {35032,6,8,255}, {35048,17,13,255},
    {35061,17,8,255}, {35073,17,8,255}, {35086,16,8,255}, {35092,17,8,255}, {35099,42,13,255},
    {35117,5,13,255}, {35125,6,8,255}, {35132,17,8,255}, {35139,17,8,255}, {4509,16,8,255},
    {35147,17,14,255}, {35156,34,8,255}, {35165,17,8,255}, {35171,6,8,255}, {35188,6,14,255},
    {35203,6,8,255}, {35210,6,8,255}, {35221,6,8,255}, {35233,6,8,255}, {35240,6,8,255},
    {12692,6,8,255}, {35248,6,8,255}, {35254,0,8,255}, {35262,17,8,255}, {35285,17,8,255},
    {35308,12,8,255}, {35326,15,8,255}, {35341,17,8,255}, {35360,15,8,255}, {35372,18,8,255},
    {35394,6,8,255}, {35412,6,8,255}, {35427,6,8,255}, {35446,6,8,255}, {35458,17,8,255},
    {35467,6,8,255}, {35480,6,8,255}, {35503,6,8,255}, {35519,6,8,255}, {35527,6,8,255},
    {35535,6,8,255}, {35542,6,8,255}, {35552,6,12,255}, {35558,6,8,255}, {35566,6,8,255},
    {35574,6,8,255}, {35586,6,8,255}, {35595,6,8,255}, {35605,6,8,255}, {35615,6,8,255},
    {35624,6,8,255}, {35631,6,8,255}, {35638,6,8,255}, {35647,17,8,255}, {35654,17,8,255},
    {35662,17,8,255}, {35670,17,8,255}, {35679,17,8,255}, {35686,17,8,255}, {35694,17,8,255},
    {35702,17,8,255}, {35711,17,10,255}, {35718,6,8,255}, {35728,15,8,255}, {35733,15,8,255},
    {35745,15,8,255}, {35753,15,8,255}, {35768,0,15,255}, {35774,0,15,255}, {35787,5,8,255},
    {35796,6,8,255}, {35804,6,8,255}, {35809,17,8,255}, {35817,17,8,255}, {35824,17,8,255},
    {35834,6,8,255}, {35844,15,8,255}, {35858,17,13,255}, {35873,15,13,255}, {35889,15,13,255},
    {35908,15,13,255}, {35924,15,13,255}, {35943,15,8,255}, {35949,15,8,255}, {35962,6,8,255},
    {35971,5,8,255}, {35979,17,8,255}, {35985,15,8,255}, {35991,15,8,255}, {36004,6,8,255},
    {36011,6,13,255}, {36020,6,8,255}, {36029,6,12,255}, {36037,16,8,255}, {36045,6,8,255},
    {11386,15,8,255}, {36051,15,8,255}, {36057,15,8,255}, {36063,40,8,255}, {36070,15,8,255},
    {36084,15,8,255}, {36092,17,9,255}, {1781,11,8,255}, {4535,17,8,255}, {36115,17,8,255},
    {21561,8,10,255}, {21575,8,15,255}, {32614,34,8,255}, {32622,34,8,255}, {21588,11,8,255},
    {21601,9,8,255}, {32633,34,8,255}, {32644,34,8,255}, {21608,18,8,255}, {21617,18,8,255},
    {21626,18,8,255}, {21635,17,8,255}, {32655,9,8,255}, {21643,9,13,255}, {21654,9,8,255},
    {21660,9,8,255}, {21667,9,12,255}, {21678,9,8,255}, {32661,9,8,255}, {32669,9,13,255},
    {32680,34,8,255}, {21685,9,8,255}, {32685,34,8,255}, {32694,34,8,255}, {21693,9,8,255},
    {21702,9,8,255}, {21715,9,8,255}, {32702,15,8,255}, {32708,15,8,255}, {32719,15,8,255},
    {32728,15,12,255}, {36137,0,8,9}, {36149,0,8,9}, {36156,0,8,9}, {1606,0,8,9}, {36166,9,8,9},
    {36173,9,8,9}, {36181,0,8,9}, {36193,14,8,9}, {36201,15,8,9}, {36210,0,8,9}, {36216,0,8,9},
    {36233,0,8,255}, {36238,0,8,255}, {36248,0,8,255}, {36257,0,8,255}, {36271,0,8,255},
    {26910,0,13,255}, {36287,0,8,255}, {36312,0,8,255}, {36316,0,13,255}, {36325,0,8,255},
    {36344,0,14,255}, {36357,0,8,255}, {36361,0,8,255}, {36369,40,8,255}, {36383,5,14,255},
    {26353,15,8,9}, {36403,6,8,255}, {36408,17,8,255}, {36421,7,8,255}, {1694,6,8,255},
    {36433,6,8,255}, {36436,6,8,255}, {7425,6,8,255}, {7429,6,8,255}, {36448,6,14,255},
    {5115,6,8,255}, {36468,2,14,255}, {36484,19,8,255}, {36493,19,8,255}, {36500,19,8,255},
    {36508,19,8,255}, {36517,19,8,255}, {36527,19,8,255}, {36536,19,8,255}, {36543,19,8,255},
    {36550,19,8,255}, {36558,19,8,255}, {36566,19,8,255}, {36576,19,8,255}, {36583,19,8,255},
    {36593,19,8,255}, {36604,19,8,255}, {36616,19,8,255}, {36622,19,8,255}, {36633,19,8,255},
    {36638,19,8,255}, {36642,19,8,255}, {36653,19,8,255}, {36664,19,8,255}, {36674,19,8,255},
    {36686,19,8,255}, {36691,19,8,255}, {36696,19,8,255}, {36701,19,8,255}, {14172,19,8,255},
    {36707,19,8,255}, {36713,19,8,255}, {36723,19,8,255}, {36727,19,8,255}, {36734,19,8,255},
    {14438,19,8,255}, {36739,19,8,255}, {14482,19,8,255}, {36744,19,8,255}, {36750,19,8,255},
    {36756,19,8,255}, {36768,19,8,255}, {36780,19,8,255}, {36785,19,8,255}, {36793,19,8,255},
    {36802,19,8,255}, {36809,19,8,255}, {36819,19,8,255}, {36827,19,8,255}, {36839,19,8,255},
    {36844,19,8,255}, {36848,19,8,255}, {36855,19,8,255}, {36859,19,8,255}, {36868,19,8,255},
    {36874,19,8,255}, {36878,0,8,255}, {36891,0,8,255}, {36903,0,8,255}, {36911,0,8,255},
    {36925,19,8,255}, {36941,19,8,255}, {36948,19,8,255}, {36956,19,8,255}, {36965,19,8,255},
    {36980,19,8,255}, {36996,19,8,255}, {37013,19,8,255}, {37026,19,8,255}, {37031,19,8,255},
    {37038,19,8,255}, {37043,19,8,255}, {37049,19,8,255}, {37056,19,8,255}, {37063,19,8,255},
    {37070,19,8,255}, {37078,0,8,255}, {37088,0,8,255}, {37104,17,8,255}, {1587,6,8,255},
    {27492,16,8,255}, {37116,16,8,255}, {37140,0,8,255}, {37159,0,8,255}, {37170,0,8,255},
    {16257,6,8,255}, {37182,11,8,255}, {37189,16,8,255}, {37198,16,8,255}, {37210,16,8,255},
    {37222,16,8,255}, {37234,17,8,255}, {37254,17,8,255}, {37275,18,8,255}, {37287,18,8,255},
    {37300,17,8,255}, {37310,17,8,255}, {37321,17,8,255}, {37332,5,8,255}, {37345,5,8,255},
    {37358,34,8,255}, {37372,5,8,255}, {37395,5,8,255}, {37423,17,8,255}, {37434,17,8,255},
    {37445,17,8,255}, {37456,17,8,255}, {37467,5,8,255}, {37487,5,8,255}, {37507,5,8,255},
    {37527,5,8,255}, {37554,0,8,12}, {19596,5,8,12}, {37571,0,8,11}, {37583,0,8,11},
    {37593,15,8,255}, {23875,2,8,13}, {37604,49,8,255}, {37613,2,8,13}, {37624,11,8,255},
    {37639,11,8,255}, {25400,2,9,255}, {37652,11,8,255}, {37675,15,13,255}, {37686,15,13,255},
    {37701,15,13,255}, {37713,15,8,255}, {37726,4,10,255}, {23901,6,14,255}, {37749,15,13,255},
    {37757,15,8,14}, {37766,15,8,255}, {37775,15,8,255}, {37783,5,8,255}, {37791,5,8,255},
    {37666,5,8,255}, {37796,5,8,255}, {37806,5,8,255}, {37820,15,8,255}, {37833,5,8,255},
    {37849,5,8,255}, {37871,5,8,255}, {37887,5,8,255}, {37902,15,8,255}, {37923,5,8,255},
    {35817,5,8,255}, {37931,15,8,255}, {35985,15,8,255}, {35991,15,8,255}, {19846,5,8,255},
    {37944,5,8,255}, {37958,9,8,255}, {37971,15,8,255}, {37990,0,8,8}, {37995,0,8,255},
    {38016,0,8,255}, {38028,0,8,255}, {1587,6,8,255}, {27492,16,8,255}, {38032,2,8,8},
    {38042,2,8,8}, {38061,6,8,8}, {38072,16,8,8}, {38097,19,8,255}, {21063,19,8,255},
    {38100,19,8,255}, {38103,0,8,255}, {38108,0,8,255}, {21091,0,8,255}, {21561,8,10,255},
    {21575,8,15,255}, {32614,34,8,255}, {32622,34,8,255}, {21588,11,8,255}, {21601,9,8,255},
    {32633,34,8,255}, {32644,34,8,255}, {21608,18,8,255}, {21617,18,8,255}, {21626,18,8,255},
    {21635,17,8,255}, {32655,9,8,255}, {21643,9,13,255}, {21654,9,8,255}, {21660,9,8,255},
    {21667,9,12,255}, {21678,9,8,255}, {32661,9,8,255}, {32680,34,8,255}, {21685,9,8,255},
    {32685,34,8,255}, {32694,34,8,255}, {21693,9,8,255}, {21702,9,8,255}, {21715,9,8,255},
    {32702,15,8,255}, {32708,15,8,255}, {32719,15,8,255}, {32728,15,12,255}, {38134,0,8,255},
    {38148,9,8,255}, {38160,5,8,255}, {38168,6,8,255}, {38127,6,8,255}, {38171,5,8,255},
    {7411,0,8,255}, {7425,6,8,255}, {7429,6,8,255}, {38207,0,15,255}, {38231,0,15,255},
    {38241,0,15,255}, {38256,0,15,255}, {38273,0,15,255}, {38288,0,15,255}, {38304,0,15,255},
    {38231,0,15,255}, {38345,17,15,255}, {38360,14,15,255}, {38383,2,15,255}, {38401,15,15,255},
    {38455,8,15,255}, {38474,8,15,255}, {38487,8,15,255}, {38506,8,15,255}, {38518,8,15,255},
    {38531,8,15,255}, {38547,8,15,255}, {38564,8,15,255}, {38579,8,15,255}, {38595,8,15,255},
    {38622,8,15,255}, {38642,8,15,255}, {38661,8,15,255}, {38685,38,15,255}, {38702,8,15,255},
    {38723,8,15,255}, {38241,0,15,255}, {38750,0,15,255}, {38767,8,15,255}, {38785,8,15,255},
    {38807,8,15,255}, {38826,0,15,255}, {38838,8,15,255}, {38866,8,15,255}, {38894,8,15,255},
    {38916,8,15,255}, {38942,8,15,255}, {38963,8,15,255}, {38256,0,15,255}, {38273,0,15,255},
    {38288,0,15,255}, {38207,0,15,255}, {39128,0,15,255}, {39152,0,15,255}, {39172,0,15,255},
    {38304,0,15,255}, {7411,0,15,255}, {7419,15,15,255}, {7425,6,15,255}, {7429,6,15,255},
    {39249,0,9,255}, {39265,5,8,255}, {39273,0,8,255}, {39279,0,9,255}, {34414,15,8,255},
    {39296,15,8,13}, {34972,15,8,255}, {39308,17,8,13}, {39319,17,8,255}, {39329,14,8,255},
    {39338,15,8,255}, {39347,15,8,255}, {39356,15,8,255}, {39381,0,8,255}, {39396,0,8,255},
    {39416,50,8,255}, {1694,17,8,9}, {1694,6,10,255}, {39431,0,8,255}, {39437,0,8,255},
    {39446,4,8,255}, {39457,4,8,255}, {39477,0,8,255}, {39481,0,8,255}, {39499,0,8,255},
    {39507,0,8,255}, {39516,0,8,255}, {39523,0,8,255}, {39537,0,8,255}, {39545,0,8,255},
    {39554,11,8,255}, {39565,6,8,255}, {25855,14,8,255}, {39573,5,8,255}, {39583,6,8,255},
    {39587,5,8,255}, {39592,5,8,255}, {39601,6,8,255}, {39605,11,13,255}, {26159,5,8,255},
    {39615,11,8,255}, {39624,11,8,255}, {39635,9,8,255}, {26616,9,8,255}, {39642,9,8,255},
    {39649,6,8,255}, {39655,14,8,255}, {39664,6,13,255}, {39675,6,8,255}, {39685,5,8,255},
    {39691,6,13,255}, {39703,6,8,255}, {39714,5,8,255}, {12692,34,8,255}, {39725,40,8,255},
    {39733,50,8,255}, {39749,15,8,255}, {39758,5,8,255}, {39766,10,8,255}, {39775,6,13,255},
    {39790,6,8,255}, {39804,6,13,255}, {39814,6,8,255}, {39823,6,8,255}, {39832,6,8,255},
    {39850,7,8,255}, {39864,5,8,255}, {39876,0,8,255}, {39887,0,8,255}, {39900,0,8,255},
    {4629,0,8,255}, {39929,7,8,255}, {39947,7,11,255}, {39984,7,8,255}, {40007,7,8,255},
    {40047,7,8,255}, {40070,7,8,255}, {40098,7,8,255}, {40141,7,8,255}, {40171,7,8,255},
    {40203,7,8,255}, {40238,7,8,255}, {40273,7,8,255}, {40292,7,8,255}, {40316,7,8,255},
    {40345,7,11,255}, {40372,7,8,255}, {40396,7,8,255}, {40429,7,8,255}, {40456,7,8,255},
    {40481,7,14,255}, {40503,7,8,255}, {40527,7,11,255}, {40547,7,8,255}, {40569,7,8,255},
    {40589,7,8,255}, {40616,7,8,255}, {40639,7,8,255}, {40658,7,8,255}, {40689,7,11,255},
    {40722,7,11,255}, {40752,7,11,255}, {40784,7,8,255}, {40804,7,8,255}, {40825,7,8,255},
    {40842,7,8,255}, {40865,7,8,255}, {40885,7,8,255}, {40910,7,8,255}, {40943,7,8,255},
    {40968,7,8,255}, {40997,7,8,255}, {41024,7,8,255}, {41051,7,8,255}, {41078,7,8,255},
    {41103,0,8,255}, {41109,0,8,255}, {2236,0,8,255}, {2309,0,8,255}, {2350,0,8,255},
    {41114,0,13,255}, {30158,0,8,255}, {4906,6,8,255}, {4925,16,8,255}, {4938,6,8,255},
    {4957,16,8,255}, {41137,0,8,255}, {41144,0,8,255}, {41157,18,8,255}, {41169,17,12,255},
    {41185,14,8,255}, {41193,18,8,255}, {41205,18,8,255}, {41218,18,8,255}, {41224,17,8,255},
    {41236,15,8,255}, {41245,18,8,255}, {41260,18,8,255}, {41274,18,8,255}, {41288,16,9,255},
    {41298,17,8,255}, {41130,18,8,255}, {41306,17,8,255}, {41316,14,8,255}, {41323,6,8,255},
    {41328,6,8,255}, {41337,6,8,255}, {41345,18,8,255}, {41356,18,8,255}, {41364,18,8,255},
    {41380,18,8,255}, {1095,51,8,255}, {41398,8,11,255}, {41405,52,8,255}, {41413,0,13,255},
    {41426,3,8,255}, {41436,8,8,12}, {41438,8,8,12}, {39416,52,8,255}, {4629,0,8,255},
    {21908,34,8,255}, {41447,14,8,255}, {41455,11,8,255}, {41464,53,8,255}, {32438,53,8,255},
    {41474,53,15,255}, {41486,6,8,255}, {41492,53,8,255}, {32702,14,8,255}, {41499,34,8,255},
    {41503,15,8,255}, {41508,52,8,12}, {41526,6,8,255}, {41538,6,8,255}, {41558,8,13,255},
    {41566,6,8,255}, {41580,17,8,255}, {41591,5,8,255}, {41612,17,8,255}, {41632,17,8,255},
    {41659,17,8,255}, {41670,5,8,255}, {41687,17,8,255}, {41706,5,8,255}, {41722,6,8,255},
    {41734,6,8,255}, {41749,6,8,255}, {41767,6,8,255}, {41782,6,8,255}, {41792,6,8,255},
    {41812,6,8,255}, {41833,6,8,255}, {41850,6,8,255}, {41864,6,8,255}, {41885,6,8,255},
    {41921,6,8,255}, {41940,6,8,255}, {41959,6,8,255}, {41976,6,8,255}, {42003,0,8,255},
    {42008,11,8,255}, {7093,5,8,255}, {42032,8,15,255}, {42044,8,15,255}, {42059,8,15,255},
    {42074,8,15,255}, {42087,8,15,255}, {42102,8,15,255}, {4629,0,8,255}, {42117,17,8,255},
    {42129,15,8,255}, {42139,15,8,255}, {42149,15,8,255}, {42157,6,8,255}, {42167,15,8,255},
    {42193,0,8,255}, {42209,4,8,255}, {42220,4,8,255}, {2102,15,8,255}, {42235,0,8,255},
    {42253,8,10,255}, {41144,0,8,255}, {22309,9,8,255}, {42269,17,8,255}, {42279,17,8,255},
    {42288,16,8,255}, {42300,5,8,255}, {42310,5,8,255}, {42331,8,14,255}, {42343,0,8,255},
    {42351,0,8,255}, {4629,0,8,255}, {42357,0,8,255}, {42364,0,8,255}, {4492,0,8,255},
    {42324,15,8,255}, {42384,0,8,255}, {42384,0,8,255}, {42415,0,8,255}, {42428,0,8,255},
    {42444,0,8,255}, {42460,0,8,255}, {42474,0,8,255}, {42489,0,8,255}, {42502,0,8,255},
    {42517,15,8,255}, {42536,0,8,255}, {42547,0,8,255}, {42563,0,8,255}, {42569,0,15,255},
    {129,0,8,255}, {32680,5,8,255}, {19596,5,8,255}, {42581,0,8,255}, {32702,14,8,255},
    {123,0,8,255}, {42594,0,8,255}, {42604,0,8,255}, {42614,0,8,255}, {42628,0,8,255},
    {42642,0,8,255}, {34260,6,8,255}, {42659,6,8,255}, {42671,6,8,255}, {42680,6,8,255},
    {42689,15,8,255}, {42700,14,8,255}, {34565,15,8,255}, {42720,14,8,255}, {42739,11,8,255},
    {42755,5,8,255}, {42768,6,8,255}, {42792,6,8,255}, {42815,6,8,255}, {42830,6,8,255},
    {42856,6,8,255}, {42881,2,8,11}, {42881,50,12,255}, {42894,3,8,255}, {42903,0,8,255},
    {42915,8,11,255}, {42925,3,8,255}, {42934,3,8,255}, {42942,17,8,255}, {42948,15,8,255},
    {42958,6,8,255}, {42964,6,9,255}, {42982,6,8,255}, {42995,12,8,255}, {43011,6,8,255},
    {43024,17,8,255}, {43038,15,8,255}, {43048,6,8,255}, {43061,40,8,255}, {43074,17,8,255},
    {43082,15,8,255}, {43094,10,8,255}, {43104,15,8,255}, {43119,12,8,255}, {43138,0,15,255},
    {43151,6,8,255}, {43161,54,8,255}, {43172,6,8,255}, {43183,12,8,255}, {43199,12,8,255},
    {43219,55,8,255}, {43240,6,8,255}, {43258,6,8,255}, {43276,6,8,255}, {43294,5,13,255},
    {43309,14,8,255}, {43325,5,8,255}, {43337,5,8,255}, {1694,6,8,255}, {43357,15,8,255},
    {43366,6,13,255}, {43384,12,8,255}, {43399,6,8,255}, {43412,6,8,255}, {43422,6,8,255},
    {43430,54,8,255}, {43441,0,8,11}, {43457,0,8,10}, {43470,0,8,11}, {43480,0,8,11},
    {43492,0,8,11}, {21063,7,8,255}, {43511,0,8,255}, {43516,47,8,255}, {43530,0,8,255},
    {43535,0,8,255}, {43559,0,8,255}, {43576,0,8,255}, {43590,0,8,255}, {43604,0,8,255},
    {43618,0,8,255}, {43640,0,8,255}, {43662,0,8,255}, {43684,0,8,255}, {43702,0,8,255},
    {43725,0,8,255}, {43734,19,8,255}, {43740,5,8,255}, {43750,5,8,255}, {43767,15,8,12},
    {23431,40,8,12}, {43778,40,8,12}, {43793,8,12,255}, {43803,8,12,255}, {43813,3,8,255},
    {43827,3,8,255}, {43839,7,8,255}, {43850,8,14,255}, {43863,8,14,255}, {43880,8,14,255},
    {43897,7,8,255}, {43910,8,10,255}, {43922,8,10,255}, {43936,8,10,255}, {43948,8,14,255},
    {43966,8,14,255}, {43995,8,14,255}, {44029,8,14,255}, {44038,8,14,255}, {44053,8,14,255},
    {44066,8,14,255}, {44083,8,14,255}, {44099,8,14,255}, {44110,8,14,255}, {44118,8,14,255},
    {44132,8,14,255}, {44145,8,14,255}, {44165,8,14,255}, {44184,8,14,255}, {44202,8,14,255},
    {44209,8,14,255}, {44228,8,14,255}, {44247,8,14,255}, {44266,8,14,255}, {44286,8,14,255},
    {44306,8,14,255}, {44326,8,14,255}, {44346,8,14,255}, {44366,8,14,255}, {44386,8,14,255},
    {44402,8,14,255}, {44418,8,14,255}, {44434,8,14,255}, {44450,8,14,255}, {44469,8,14,255},
    {44488,8,14,255}, {44502,8,14,255}, {44511,8,14,255}, {44537,8,14,255}, {44562,8,14,255},
    {44572,8,14,255}, {44584,8,14,255}, {44601,8,14,255}, {44618,8,14,255}, {44634,8,14,255},
    {44653,8,14,255}, {44669,8,14,255}, {44679,8,14,255}, {44688,8,14,255}, {44708,8,14,255},
    {44729,8,14,255}, {44756,8,15,255}, {44779,8,15,255}, {44801,8,15,255}, {44831,8,15,255},
    {44855,8,15,255}, {44886,8,15,255}, {44911,8,15,255}, {44938,8,15,255}, {44968,8,15,255},
    {44998,8,15,255}, {45024,8,15,255}, {45053,8,15,255}, {45083,8,15,255}, {45105,8,15,255},
    {45129,8,15,255}, {45153,8,15,255}, {45175,8,15,255}, {45197,8,15,255}, {45215,8,15,255},
    {45230,8,15,255}, {45248,8,15,255}, {45270,8,15,255}, {45291,8,15,255}, {45310,8,15,255},
    {45333,8,15,255}, {45354,8,15,255}, {45373,8,15,255}, {45396,8,9,255}, {45406,8,8,10},
    {45406,8,13,255}, {45425,8,9,255}, {45446,17,8,255}, {45455,17,8,255}, {45466,8,12,255},
    {45480,8,12,255}, {45493,8,12,255}, {45508,8,12,255}, {45523,8,12,255}, {45533,8,14,255},
    {45553,8,14,255}, {45573,8,14,255}, {45593,8,14,255}, {45609,8,14,255}, {45626,8,10,255},
    {45639,8,14,255}, {45652,8,10,255}, {45663,8,10,255}, {45678,8,12,255}, {45709,8,12,255},
    {45736,8,12,255}, {45761,8,12,255}, {45790,7,12,255}, {45808,7,12,255}, {45825,7,12,255},
    {45842,7,12,255}, {45857,7,12,255}, {45874,7,12,255}, {45887,8,12,255}, {45903,8,10,255},
    {45917,8,9,255}, {45933,8,15,255}, {45946,8,14,255}, {45959,8,12,255}, {45984,8,11,255},
    {46008,8,12,255}, {46024,8,12,255}, {46050,8,14,255}, {46062,8,12,255}, {46073,8,14,255},
    {46084,8,14,255}, {46103,8,10,255}, {46114,8,14,255}, {46125,8,12,255}, {46143,8,9,255},
    {46162,8,9,255}, {46185,8,9,255}, {46202,8,9,255}, {46218,8,9,255}, {46241,8,9,255},
    {46263,8,9,255}, {46277,8,9,255}, {46291,8,9,255}, {46305,8,9,255}, {46318,8,9,255},
    {46344,8,9,255}, {46372,8,9,255}, {46386,8,9,255}, {46405,8,9,255}, {46423,8,14,255},
    {46432,8,14,255}, {46446,8,14,255}, {46463,8,14,255}, {46479,8,14,255}, {46497,8,14,255},
    {46513,8,14,255}, {46530,8,11,255}, {46542,8,11,255}, {46565,3,8,255}, {46573,8,13,255},
    {46580,8,12,255}, {46590,8,11,255}, {46601,8,9,255}, {46621,8,9,255}, {46641,8,9,255},
    {46660,8,9,255}, {46675,8,14,255}, {46689,8,15,255}, {46703,8,14,255}, {46713,8,14,255},
    {46724,8,14,255}, {46732,8,13,255}, {46749,8,14,255}, {46764,8,14,255}, {46775,8,14,255},
    {46790,8,14,255}, {46805,8,11,255}, {46821,8,9,255}, {46839,8,9,255}, {46855,8,9,255},
    {46872,8,9,255}, {46891,8,14,255}, {46907,0,8,255}, {46916,3,8,255}, {46927,0,8,255},
    {46938,8,12,255}, {46950,8,11,255}, {46970,8,12,255}, {46991,8,12,255}, {47008,8,12,255},
    {47031,8,12,255}, {47039,8,10,255}, {47053,8,12,255}, {47064,8,12,255}, {47079,8,12,255},
    {47093,8,12,255}, {47104,8,12,255}, {47123,8,12,255}, {47140,8,12,255}, {47158,8,12,255},
    {47172,8,12,255}, {47185,8,12,255}, {47201,8,12,255}, {47226,8,12,255}, {47240,8,12,255},
    {47253,8,12,255}, {47261,8,12,255}, {47282,8,9,255}, {47301,8,9,255}, {47320,8,14,255},
    {20769,6,8,255}, {47337,0,8,255}, {47355,0,8,255}, {34332,17,8,255}, {4629,0,8,255},
    {42384,0,8,255}, {47369,0,8,255}, {47379,0,8,255}, {47388,14,8,255}, {47400,56,8,255},
    {47418,5,8,255}, {47426,15,8,255}, {47440,5,8,255}, {47454,15,8,255}, {47471,5,8,255},
    {47483,15,8,255}, {47495,17,8,255}, {47510,17,8,255}, {47524,5,8,255}, {47538,9,8,255},
    {47557,0,8,255}, {47564,17,8,255}, {47570,17,8,255}, {47576,5,8,255}, {47591,14,8,255},
    {47604,17,8,255}, {47619,16,8,255}, {47629,5,8,255}, {47639,5,8,255}, {47649,16,8,255},
    {47659,17,8,255}, {47665,17,8,255}, {47671,15,9,255}, {47680,17,9,255}, {47689,6,8,255},
    {47707,6,8,255}, {43786,0,8,255}, {47719,15,8,255}, {3167,0,8,255}, {47743,0,8,255},
    {47762,0,8,255}, {47773,0,8,255}, {47796,0,8,255}, {47809,0,8,255}, {47826,0,8,255},
    {47843,0,12,255}, {47869,0,12,255}, {47893,0,8,255}, {47914,0,8,255}, {47924,0,8,255},
    {47939,0,8,255}, {47958,0,8,255}, {47977,0,8,255}, {48005,0,8,255}, {48031,0,8,255},
    {48041,0,8,255}, {48060,0,8,255}, {48082,14,8,12}, {48091,15,8,12}, {48100,15,8,12},
    {48120,26,8,255}, {48127,0,11,255}, {30433,0,8,255}, {48132,0,8,255}, {48139,0,8,255},
    {48149,0,8,255}, {48163,0,8,255}, {48168,0,8,255}, {123,0,8,255}, {48182,0,8,255},
    {48197,0,8,255}, {48212,0,8,255}, {48226,8,12,255}, {48253,0,8,255}, {48271,0,8,255},
    {48288,5,8,9}, {48305,0,8,255}, {48321,0,8,255}, {48338,0,8,255}, {48342,8,11,255},
    {48355,8,11,255}, {48377,8,11,255}, {48389,8,11,255}, {48406,8,11,255}, {48418,8,11,255},
    {48439,8,11,255}, {48460,8,11,255}, {48480,8,11,255}, {48496,8,11,255}, {48521,8,11,255},
    {48546,8,11,255}, {48571,8,11,255}, {48593,8,11,255}, {48619,8,11,255}, {48643,8,11,255},
    {48661,8,11,255}, {48685,8,11,255}, {48714,8,11,255}, {48743,8,11,255}, {48770,8,11,255},
    {48796,8,11,255}, {48821,8,11,255}, {48850,8,11,255}, {48874,8,11,255}, {48900,8,11,255},
    {48925,8,11,255}, {48948,8,11,255}, {48963,8,11,255}, {48984,8,11,255}, {49008,8,11,255},
    {49028,8,12,255}, {49054,8,12,255}, {49078,8,12,255}, {49102,8,12,255}, {49130,8,12,255},
    {49168,8,12,255}, {49206,8,12,255}, {49234,8,12,255}, {49265,8,12,255}, {49293,8,12,255},
    {49328,8,12,255}, {49363,8,12,255}, {49396,8,12,255}, {49427,8,12,255}, {49455,8,12,255},
    {49486,8,12,255}, {49518,8,11,255}, {49531,8,11,255}, {49544,8,11,255}, {49573,8,11,255},
    {49592,8,11,255}, {49614,8,11,255}, {49628,8,11,255}, {49640,8,11,255}, {49656,8,11,255},
    {49673,8,11,255}, {49686,8,11,255}, {49706,8,11,255}, {49724,8,11,255}, {49750,8,11,255},
    {49771,8,11,255}, {49802,8,11,255}, {49821,8,11,255}, {49848,8,11,255}, {49870,8,11,255},
    {49893,8,11,255}, {49911,8,11,255}, {49931,8,11,255}, {49957,8,11,255}, {49980,8,11,255},
    {50003,8,11,255}, {50022,8,11,255}, {50041,8,11,255}, {50066,8,11,255}, {50084,8,11,255},
    {50102,8,11,255}, {50121,8,11,255}, {50141,8,11,255}, {50159,8,11,255}, {50188,8,11,255},
    {50206,8,11,255}, {50227,8,11,255}, {50247,8,11,255}, {50268,8,11,255}, {50289,8,11,255},
    {50313,8,11,255}, {50335,8,11,255}, {50355,8,11,255}, {50374,8,11,255}, {50393,8,15,255},
    {50409,8,11,255}, {50431,8,11,255}, {50451,8,11,255}, {50480,8,11,255}, {50504,8,11,255},
    {50530,8,11,255}, {50550,8,11,255}, {50583,8,11,255}, {50607,8,11,255}, {50634,8,11,255},
    {50663,8,11,255}, {50684,8,11,255}, {50712,8,11,255}, {50726,8,11,255}, {50752,8,11,255},
    {50771,8,11,255}, {50787,8,11,255}, {50801,8,11,255}, {50814,8,11,255}, {50827,8,11,255},
    {50841,8,11,255}, {50857,8,11,255}, {50871,8,11,255}, {50902,8,11,255}, {50928,8,11,255},
    {50955,8,11,255}, {50973,8,11,255}, {50985,8,11,255}, {51001,8,11,255}, {51014,8,11,255},
    {51030,8,11,255}, {51055,8,11,255}, {51080,8,11,255}, {51104,8,11,255}, {51130,8,11,255},
    {51155,8,11,255}, {51180,8,11,255}, {51191,8,11,255}, {51205,8,11,255}, {51219,8,11,255},
    {51234,8,11,255}, {51259,0,8,255}, {51264,0,8,255}, {51278,0,8,255}, {6759,0,8,255},
    {51297,7,8,255}, {51306,9,8,255}, {51325,6,8,255}, {51352,6,8,11}, {51372,7,8,255},
    {51383,6,8,255}, {51400,6,8,255}, {51419,35,8,255}, {19846,7,8,11}, {51439,35,8,13},
    {48120,26,8,255}, {48127,0,11,255}, {30433,0,8,255}, {48132,0,8,255}, {48139,0,8,255},
    {48149,0,8,255}, {48163,0,8,255}, {48168,0,8,255}, {123,0,8,255}, {48182,0,8,255},
    {48197,0,8,255}, {48212,0,8,255}, {48226,8,12,255}, {48253,0,8,255}, {48271,0,8,255},
    {48288,5,8,9}, {48305,0,8,255}, {48321,0,8,255}, {48338,0,8,255}, {48342,8,11,255},
    {48355,8,11,255}, {48377,8,11,255}, {48389,8,11,255}, {48406,8,11,255}, {48418,8,11,255},
    {48439,8,11,255}, {48460,8,11,255}, {48480,8,11,255}, {48496,8,11,255}, {48521,8,11,255},
    {48546,8,11,255}, {48571,8,11,255}, {48593,8,11,255}, {48619,8,11,255}, {48643,8,11,255},
    {48661,8,11,255}, {48685,8,11,255}, {48714,8,11,255}, {48743,8,11,255}, {48770,8,11,255},
    {48796,8,11,255}, {48821,8,11,255}, {48850,8,11,255}, {48874,8,11,255}, {48900,8,11,255},
    {48925,8,11,255}, {48948,8,11,255}, {48963,8,11,255}, {48984,8,11,255}, {49008,8,11,255},
    {49028,8,12,255}, {49054,8,12,255}, {49078,8,12,255}, {49102,8,12,255}, {49130,8,12,255},
    {49168,8,12,255}, {49206,8,12,255}, {49234,8,12,255}, {49265,8,12,255}, {49293,8,12,255},
    {49328,8,12,255}, {49363,8,12,255}, {49396,8,12,255}, {49427,8,12,255}, {49455,8,12,255},
    {49486,8,12,255}, {49518,8,11,255}, {49531,8,11,255}, {49544,8,11,255}, {49573,8,11,255},
    {49592,8,11,255}, {49614,8,11,255}, {49628,8,11,255}, {49640,8,11,255}, {49656,8,11,255},
    {49673,8,11,255}, {49686,8,11,255}, {49706,8,11,255}, {49724,8,11,255}, {49750,8,11,255},
    {49771,8,11,255}, {49802,8,11,255}, {49821,8,11,255}, {49848,8,11,255}, {49870,8,11,255},
    {49893,8,11,255}, {49911,8,11,255}, {49931,8,11,255}, {49957,8,11,255}, {49980,8,11,255},
    {50003,8,11,255}, {50022,8,11,255}, {50041,8,11,255}, {50066,8,11,255}, {50084,8,11,255},
    {50102,8,11,255}, {50121,8,11,255}, {50141,8,11,255}, {50159,8,11,255}, {50188,8,11,255},
    {50206,8,11,255}, {50227,8,11,255}, {50247,8,11,255}, {50268,8,11,255}, {50289,8,11,255},
    {50313,8,11,255}, {50335,8,11,255}, {50355,8,11,255}, {50374,8,11,255}, {50393,8,15,255},
    {50409,8,11,255}, {50431,8,11,255}, {50451,8,11,255}, {50480,8,11,255}, {50504,8,11,255},
    {50530,8,11,255}, {50550,8,11,255}, {50583,8,11,255}, {50607,8,11,255}, {50634,8,11,255},
    {50663,8,11,255}, {50684,8,11,255}, {50712,8,11,255}, {50726,8,11,255}, {50752,8,11,255},
    {50771,8,11,255}, {50787,8,11,255}, {50801,8,11,255}, {50814,8,11,255}, {50827,8,11,255},
    {50841,8,11,255}, {50857,8,11,255}, {50871,8,11,255}, {50902,8,11,255}, {50928,8,11,255},
    {50955,8,11,255}, {50973,8,11,255}, {50985,8,11,255}, {51001,8,11,255}, {51014,8,11,255},
    {51030,8,11,255}, {51055,8,11,255}, {51080,8,11,255}, {51104,8,11,255}, {51130,8,11,255},
    {51155,8,11,255}, {51180,8,11,255}, {51191,8,11,255}, {51205,8,11,255}, {51219,8,11,255},
    {51234,8,11,255}, {51259,0,8,255}, {51264,0,8,255}, {51467,0,8,255}, {51278,0,8,255},
    {6759,0,8,255}, {51297,7,8,255}, {51306,9,8,255}, {51325,6,8,255}, {51352,6,8,11},
    {51372,7,8,255}, {51383,6,8,255}, {51400,6,8,255}, {51419,35,8,255}, {19846,7,8,13},
    {51439,35,8,13}, {51481,8,8,8}, {51489,3,8,255}, {51506,38,8,255}, {51528,0,8,255},
    {51545,5,8,255}, {51566,15,8,255}, {51585,8,14,255}, {51593,8,13,255}, {51601,8,15,255},
    {51615,0,8,255}, {51625,7,8,255}, {51641,35,8,255}, {51662,8,12,255}, {51677,8,12,255},
    {51702,3,8,255}, {51710,7,8,255}, {51721,7,8,255}, {51732,16,8,255}, {51753,15,8,255},
    {51761,6,8,255}, {51770,16,8,255}, {51781,6,8,9}, {51790,15,8,11}, {51808,9,8,255},
    {51820,0,8,255}, {51845,0,8,255}, {51856,0,8,255}, {51868,0,8,255}, {51877,3,8,255},
    {51892,0,8,255}, {51902,0,8,255}, {51913,0,8,255}, {51923,0,8,255}, {51939,0,8,255},
    {51956,0,8,255}, {51974,0,8,255}, {51993,3,8,255}, {52004,8,10,255}, {52029,8,10,255},
    {52055,3,8,255}, {52067,3,8,255}, {52078,17,8,255}, {52099,0,8,255}, {52122,14,8,255},
    {52140,14,8,255}, {52150,15,8,255}, {52175,5,8,255}, {52193,5,8,255}, {52216,14,15,255},
    {52228,6,8,11}, {52243,0,8,255}, {52256,0,8,11}, {52268,8,13,255}, {52280,8,13,255},
    {52292,8,13,255}, {52306,8,13,255}, {52318,8,13,255}, {52331,8,13,255}, {52344,8,15,255},
    {52362,8,15,255}, {52383,8,15,255}, {52405,8,15,255}, {52420,8,15,255}, {52441,8,15,255},
    {52462,8,15,255}, {52484,8,15,255}, {52502,8,15,255}, {52520,8,15,255}, {52544,17,8,255},
    {52551,17,8,255}, {52559,9,8,255}, {52567,9,8,255}, {52575,9,8,255}, {52583,9,8,255},
    {52592,9,8,255}, {52601,9,8,255}, {52609,9,8,255}, {52618,9,8,255}, {52626,9,8,255},
    {52635,9,8,255}, {52643,8,13,255}, {52656,8,13,255}, {52668,8,13,255}, {52679,5,8,255},
    {52699,15,10,255}, {52716,0,8,255}, {52727,0,8,255}, {52743,18,10,255}, {52755,18,10,255},
    {52766,18,8,255}, {52772,18,8,255}, {52787,11,13,255}, {52791,11,13,255}, {52802,15,10,255},
    {52820,2,8,10}, {52820,18,11,255}, {52835,14,8,255}, {52845,14,8,255}, {52877,0,8,255},
    {28126,0,8,255}, {37554,0,8,255}, {52897,7,8,255}, {52911,7,8,255}, {52927,7,8,255},
    {52943,7,8,255}, {52950,7,8,255}, {52960,7,8,255}, {52970,7,8,255}, {52980,7,8,255},
    {52992,7,8,255}, {1007,0,14,255}, {37554,0,14,255}, {53022,2,14,255}, {53041,57,8,255},
    {53048,37,8,255}, {53062,57,8,255}, {53075,57,8,255}, {53082,57,8,255}, {53089,57,8,255},
    {53096,57,8,255}, {53103,9,8,255}, {53115,9,8,255}, {53127,9,8,255}, {53144,9,8,255},
    {53157,9,8,255}, {53170,9,8,255}, {53187,9,8,255}, {53200,9,8,255}, {53212,9,8,255},
    {53224,9,8,255}, {53236,9,8,255}, {53248,9,8,255}, {53260,9,8,255}, {53272,9,8,255},
    {53284,9,8,255}, {53296,9,8,255}, {53308,5,8,255}, {53321,5,8,255}, {53341,0,8,255},
    {53348,17,8,255}, {4629,0,8,255}, {53357,11,8,255}, {53369,16,8,255}, {53374,6,8,255},
    {53384,15,8,255}, {53391,15,8,255}, {53414,0,8,255}, {53433,0,8,255}, {4370,0,8,255},
    {53450,8,13,255}, {53474,8,13,255}, {53497,0,8,255}, {53509,0,8,255}, {53525,0,8,255},
    {32839,17,8,255}, {53540,17,8,255}, {53551,5,8,255}, {53561,15,8,255}, {53577,5,8,255},
    {7425,0,8,255}, {53596,8,8,12}, {53627,8,8,12}, {53658,8,8,12}, {53691,8,8,12}, {53724,8,8,12},
    {53751,8,8,12}, {53778,8,8,12}, {53804,8,8,12}, {53834,8,8,12}, {53864,8,8,12}, {53894,8,8,12},
    {53923,8,8,12}, {53951,8,8,12}, {53968,8,8,12}, {53987,0,8,12}, {53995,0,8,12}, {123,0,8,12},
    {129,2,8,12}, {134,2,8,8}, {39431,0,8,255}, {39437,0,8,255}, {54013,0,8,255}, {54020,0,8,255},
    {54032,0,8,255}, {54051,5,13,255}, {54004,0,8,255}, {54071,0,8,255}, {54090,8,15,255},
    {54099,2,12,255}, {54125,6,8,255}, {54138,6,8,255}, {54144,40,8,8}, {54154,6,12,255},
    {54182,15,8,255}, {28330,13,11,255}, {54191,15,8,255}, {54210,17,8,255}, {54246,17,8,255},
    {54269,5,15,255}, {54286,2,15,255}, {54310,17,8,255}, {54329,17,10,255}, {54348,17,8,8},
    {54365,5,8,255}, {54384,17,8,255}, {54399,5,8,255}, {54425,5,8,255}, {54447,17,8,255},
    {54465,17,8,255}, {54477,17,8,255}, {54487,18,8,255}, {54505,17,8,255}, {54522,17,12,255},
    {54545,15,8,255}, {54563,5,8,255}, {54570,9,8,255}, {54584,9,14,255}, {54608,9,12,255},
    {54635,8,12,255}, {54644,8,15,255}, {54657,2,12,255}, {54668,8,10,255}, {54678,8,9,255},
    {54689,6,14,255}, {54701,6,8,255}, {54720,6,8,255}, {54756,6,8,255}, {54779,6,15,255},
    {54796,6,15,255}, {54820,6,8,8}, {54837,6,8,255}, {17136,6,8,255}, {54852,6,8,255},
    {54870,6,8,255}, {17147,6,8,255}, {54888,8,10,255}, {54918,5,8,255}, {54940,43,8,255},
    {54956,5,10,255}, {54975,5,8,255}, {54997,5,8,255}, {55006,15,8,255}, {55021,4,8,255},
    {55031,5,8,255}, {55044,5,10,255}, {55065,5,8,255}, {55084,15,8,255}, {55101,9,8,255},
    {55117,4,8,255}, {55139,8,13,255}, {55147,8,13,255}, {55159,8,13,255}, {55171,17,8,255},
    {55180,8,13,255}, {55192,8,13,255}, {55200,8,13,255}, {55215,17,8,255}, {55224,6,8,255},
    {55233,6,8,255}, {55241,17,8,255}, {55132,6,8,255}, {55261,0,8,255}, {55270,6,8,255},
    {55276,6,8,255}, {55299,19,8,255}, {55308,0,8,255}, {55326,0,8,255}, {55344,19,8,255},
    {55352,19,8,255}, {55360,19,8,255}, {55369,0,8,255}, {55386,19,8,255}, {55394,7,8,255},
    {55403,46,8,255}, {55416,0,8,255}, {55429,19,8,255}, {55438,0,8,255}, {55450,19,8,255},
    {55467,19,8,255}, {55484,19,8,255}, {55499,19,8,255}, {55509,35,8,255}, {55519,0,8,255},
    {55531,19,8,255}, {55539,0,10,255}, {55557,0,8,255}, {55585,19,8,255}, {55589,0,8,255},
    {55613,35,8,255}, {55624,57,8,255}, {55640,37,8,255}, {55658,19,8,255}, {55670,19,8,255},
    {55678,35,8,255}, {42604,0,8,255}, {55692,19,8,255}, {55708,35,8,255}, {55724,19,8,255},
    {42642,0,8,255}, {55732,0,8,255}, {55744,0,8,255}, {55753,0,8,255}, {55761,0,8,255},
    {55769,19,8,255}, {55777,19,8,255}, {55785,0,8,255}, {55797,0,8,255}, {55818,9,8,255},
    {55829,0,8,255}, {55856,0,8,255}, {55864,0,8,255}, {129,0,8,255}, {55871,0,8,255},
    {55879,0,8,255}, {55886,0,14,255}, {55910,16,8,255}, {55935,0,8,255}, {55943,0,8,255},
    {55965,19,8,12}, {55968,19,8,12}, {55983,19,8,12}, {55987,19,8,12}, {55994,19,8,12},
    {55997,19,8,12}, {56001,19,8,12}, {56009,19,8,12}, {56025,8,8,12}, {56036,19,8,12},
    {56040,19,8,12}, {56043,19,8,12}, {56046,19,8,12}, {56051,19,8,12}, {56054,19,8,12},
    {56059,19,8,12}, {56062,19,8,12}, {56070,19,8,12}, {56074,19,8,12}, {56080,19,8,12},
    {56090,19,8,12}, {56093,19,8,12}, {56097,19,8,12}, {56100,19,8,12}, {56107,19,8,12},
    {56113,19,8,12}, {56122,19,8,12}, {56129,19,8,12}, {56134,19,8,12}, {56141,19,8,12},
    {56148,19,8,12}, {56155,19,8,12}, {56162,19,8,12}, {56167,19,8,12}, {56174,19,8,12},
    {56179,19,8,12}, {56186,19,8,12}, {56193,19,8,12}, {56198,19,8,12}, {56210,19,8,12},
    {56216,19,8,12}, {56220,19,8,12}, {56232,19,8,12}, {56239,19,8,12}, {56256,19,8,12},
    {56269,19,8,12}, {56273,19,8,12}, {56278,19,8,12}, {56282,19,8,12}, {56285,19,8,12},
    {56288,19,8,12}, {56297,19,8,12}, {56301,19,8,12}, {56308,19,8,12}, {56319,19,8,12},
    {56326,19,8,12}, {56333,19,8,12}, {56346,19,8,12}, {56366,8,8,12}, {56378,19,8,12},
    {56382,19,8,12}, {56385,19,8,12}, {56393,19,8,12}, {56400,19,8,12}, {56407,19,8,12},
    {56413,19,8,12}, {56418,0,8,12}, {56425,19,8,12}, {56438,19,8,12}, {56443,19,8,12},
    {56448,19,8,12}, {56454,19,8,12}, {56461,19,8,12}, {56467,19,8,12}, {56476,19,8,12},
    {56493,0,8,255}, {56512,0,8,255}, {56533,0,8,255}, {56552,11,8,255}, {56566,5,8,255},
    {56577,16,8,255}, {56589,5,8,255}, {56603,16,8,255}, {56618,34,8,255}, {56626,15,8,255},
    {56634,5,8,255}, {56649,8,13,255}, {56659,8,13,255}, {56666,8,13,255}, {56673,8,13,255},
    {56679,8,13,255}, {56686,8,13,255}, {56697,8,13,255}, {56708,8,13,255}, {56719,8,13,255},
    {56730,8,13,255}, {56738,8,13,255}, {56749,8,13,255}, {56757,8,13,255}, {56763,8,13,255},
    {56770,8,13,255}, {56774,8,13,255}, {56778,8,13,255}, {56789,8,13,255}, {56796,8,13,255},
    {56803,8,11,255}, {56813,8,11,255}, {56823,8,13,255}, {56830,8,13,255}, {4629,0,8,255},
    {56838,6,8,255}, {56846,6,8,255}, {56853,6,8,255}, {56861,14,8,255}, {56871,15,11,255},
    {56884,6,8,255}, {56896,6,8,255}, {56906,6,11,255}, {56928,0,8,255}, {56940,5,8,255},
    {56947,5,8,255}, {56952,5,8,255}, {56959,5,8,255}, {56967,14,8,255}, {1917,0,8,255},
    {1966,0,8,255}, {1983,0,8,255}, {2034,0,8,255}, {2102,0,8,255}, {17011,15,8,255},
    {2264,0,8,255}, {17026,0,8,255}, {2447,0,8,255}, {17032,31,8,255}, {17044,0,8,255},
    {17051,0,8,255}, {17063,0,8,255}, {56982,17,8,255}, {17069,17,8,255}, {56994,15,15,255},
    {57009,0,8,255}, {17082,0,8,255}, {6908,14,8,255}, {17108,17,8,255}, {57023,17,8,255},
    {57037,2,10,255}, {57048,2,10,255}, {17118,0,8,255}, {17124,0,8,255}, {57057,0,15,255},
    {17136,6,8,255}, {57076,6,12,255}, {17147,6,8,255}, {57099,6,12,255}, {17156,17,8,255},
    {57120,11,15,255}, {57142,8,13,255}, {57169,8,9,255}, {57179,8,13,255}, {57203,5,8,255},
    {57211,18,8,255}, {57224,18,8,255}, {57238,17,8,255}, {57255,6,8,255}, {57269,17,8,255},
    {57286,5,8,255}, {57292,11,8,255}, {57307,15,8,255}, {19740,15,8,255}, {57314,18,8,255},
    {57321,18,8,255}, {57331,17,8,255}, {57344,18,8,255}, {57357,17,8,255}, {57373,18,8,255},
    {57386,17,8,255}, {57402,17,8,255}, {57424,6,8,255}, {57430,5,8,255}, {15476,15,8,255},
    {57439,15,8,255}, {57451,18,8,255}, {57463,17,8,255}, {15375,18,8,255}, {57478,17,8,255},
    {57486,6,8,255}, {17063,0,8,255}, {27360,14,8,255}, {57492,18,8,255}, {57505,8,8,12},
    {57511,8,8,12}, {57517,37,8,255}, {57535,8,12,255}, {57547,8,12,255}, {57559,8,12,255},
    {57574,8,12,255}, {57588,8,10,255}, {57601,8,14,255}, {57613,8,14,255}, {57628,8,14,255},
    {57642,37,8,255}, {57505,8,8,12}, {57511,8,8,12}, {57660,7,8,255}, {57670,7,8,255},
    {57678,7,8,255}, {57686,7,8,255}, {57696,7,8,255}, {57703,7,8,255}, {57517,37,8,255},
    {57535,8,12,255}, {57711,7,8,255}, {57720,7,8,255}, {57547,8,12,255}, {57559,8,12,255},
    {57574,8,12,255}, {57729,7,8,255}, {57741,7,8,255}, {57747,7,8,255}, {57757,7,8,255},
    {57764,7,8,255}, {57775,7,8,255}, {1207,7,8,255}, {32800,7,8,255}, {57785,7,8,255},
    {57795,7,8,255}, {57806,7,8,255}, {57817,7,8,255}, {57830,7,8,255}, {57588,8,10,255},
    {57842,7,8,255}, {57849,7,8,255}, {57857,7,8,255}, {57865,0,8,12}, {57880,7,8,255},
    {57887,7,8,255}, {57601,8,14,255}, {57613,8,14,255}, {57628,8,14,255}, {12668,7,8,255},
    {57900,0,8,255}, {57911,15,8,255}, {57921,7,8,255}, {57928,0,8,255}, {57940,7,8,255},
    {6814,5,8,255}, {57951,47,8,255}, {57960,47,8,255}, {27476,15,8,255}, {57970,37,8,255},
    {57978,11,8,255}, {57994,5,8,255}, {58000,5,8,255}, {129,11,8,255}, {58006,57,8,255},
    {57642,37,8,255}, {57651,11,8,255}, {58020,57,8,255}, {58042,0,11,255}, {24898,4,11,255},
    {58058,4,11,255}, {58064,0,8,255}, {58080,0,8,255}, {58096,0,8,255}, {58109,14,8,255},
    {58122,0,8,255}, {58141,6,8,255}, {3575,14,8,255}, {58154,14,8,255}, {58165,5,8,255},
    {58176,14,8,255}, {58193,14,8,255}, {58215,14,8,255}, {58227,14,8,255}, {58240,14,8,255},
    {58250,6,8,255}, {7982,6,8,255}, {58260,6,8,255}, {58271,6,8,255}, {58282,6,8,255},
    {58294,6,8,255}, {58303,11,8,255}, {58314,11,8,255}, {58345,14,8,255}, {58353,14,8,255},
    {58392,0,8,255}, {58419,0,8,255}, {58430,0,8,255}, {28110,0,8,255}, {58443,0,8,255},
    {58449,0,8,255}, {58458,0,8,255}, {58468,0,8,255}, {58080,0,8,255}, {25845,0,8,255},
    {58482,6,8,255}, {58495,13,8,255}, {58516,17,8,255}, {58536,15,8,255}, {58554,17,8,255},
    {58577,9,8,255}, {58588,6,9,255}, {58599,6,8,255}, {31769,6,8,255}, {58605,0,8,255},
    {24898,0,8,255}, {58644,6,12,255}, {58657,6,12,255}, {58667,6,8,11}, {58667,14,12,255},
    {58677,6,8,11}, {58677,14,12,255}, {58690,0,8,255}, {58709,58,8,255}, {58729,58,8,255},
    {58747,0,13,255}, {58759,0,8,255}, {58768,0,8,255}, {58794,0,8,255}, {58803,59,8,255},
    {58817,0,8,255}, {58839,0,10,255}, {58852,0,15,255}, {58873,0,8,255}, {925,25,8,255},
    {58883,60,8,255}, {58897,0,9,255}, {58910,0,8,255}, {58931,25,8,255}, {58942,0,15,255},
    {58957,0,8,255}, {58974,0,8,255}, {58995,0,8,255}, {59016,61,8,255}, {59027,0,8,255},
    {59045,62,8,255}, {59056,0,10,255}, {59065,0,10,255}, {59084,0,8,255}, {59100,0,8,255},
    {59114,0,10,255}, {59124,0,8,255}, {59146,15,12,255}, {59165,1,8,255}, {59175,15,8,255},
    {59189,15,8,255}, {59210,0,8,255}, {59222,8,9,255}, {59232,0,8,255}, {59236,0,8,255},
    {9543,0,8,255}, {9558,0,8,255}, {9572,0,8,255}, {9586,0,8,255}, {59256,0,8,255},
    {59275,0,8,255}, {9625,0,8,255}, {59284,8,10,255}, {9636,0,8,255}, {59296,0,8,255},
    {9646,0,8,255}, {162,0,8,255}, {9664,0,8,255}, {9674,0,8,255}, {59311,0,8,255}, {9683,0,8,255},
    {9693,0,8,255}, {9702,0,8,255}, {9711,0,8,255}, {59314,8,11,255}, {9720,0,8,255},
    {9728,0,8,255}, {1095,51,8,255}, {9740,0,8,255}, {9755,0,8,255}, {9771,0,8,255},
    {59328,15,8,255}, {59339,8,11,255}, {59345,2,8,9}, {59345,0,10,255}, {59353,8,13,255},
    {59363,8,15,255}, {59376,8,11,255}, {1301,0,10,255}, {59388,0,10,255}, {59402,0,10,255},
    {41405,52,8,255}, {59418,8,13,255}, {59427,8,11,255}, {9794,0,8,255}, {59436,8,11,255},
    {9805,0,8,255}, {9814,0,8,255}, {59441,0,8,255}, {59453,0,8,255}, {59467,0,8,255},
    {59483,0,8,255}, {59497,0,8,255}, {59511,0,8,255}, {59523,0,8,255}, {59537,5,8,255},
    {59542,0,8,255}, {1445,8,10,255}, {59549,0,12,255}, {59563,8,15,255}, {59572,8,10,255},
    {59582,8,13,255}, {1466,0,8,255}, {1474,0,11,255}, {59589,8,11,255}, {9849,0,8,255},
    {59596,2,11,255}, {59609,2,11,255}, {59621,6,11,255}, {59637,11,11,255}, {59657,2,15,255},
    {59671,2,14,255}, {59692,15,8,255}, {59701,11,11,255}, {59715,24,13,255}, {59736,4,8,255},
    {59751,2,13,255}, {59763,9,10,255}, {59776,11,8,14}, {59800,2,12,255}, {59809,2,11,255},
    {59833,0,8,255}, {59837,5,8,255}, {59851,5,15,255}, {59857,5,8,255}, {59866,17,8,255},
    {59876,5,8,255}, {59890,5,8,255}, {59907,9,15,255}, {59929,5,15,255}, {59952,5,15,255},
    {59973,9,8,255}, {59987,9,15,255}, {60001,9,15,255}, {60012,11,15,255}, {8050,5,8,255},
    {60027,17,8,255}, {27999,5,8,255}, {60036,8,8,9}, {60049,7,8,255}, {60074,0,8,255},
    {60088,0,8,255}, {60105,0,8,255}, {60129,0,8,255}, {60138,0,8,255}, {60147,0,8,255},
    {60158,0,8,255}, {60170,0,8,255}, {60181,0,8,255}, {60191,0,8,255}, {60206,0,8,255},
    {60221,6,8,255}, {60238,6,11,255}, {60255,2,11,255}, {60274,0,8,12}, {60288,11,8,12},
    {60305,6,8,255}, {60320,0,8,11}, {1694,0,8,255}, {60331,0,8,12}, {60341,6,8,255},
    {60356,9,8,255}, {60369,11,8,255}, {60374,11,8,255}, {60381,11,8,255}, {60105,0,8,255},
    {60426,7,8,255}, {60088,0,8,255}, {60129,0,8,255}, {60138,0,8,255}, {60221,6,8,255},
    {60238,6,8,255}, {60255,2,11,255}, {60369,11,8,255}, {60374,11,8,255}, {60381,11,8,255},
    {60462,6,8,255}, {60478,6,8,255}, {60494,6,8,255}, {60505,6,8,255}, {60147,0,8,255},
    {60535,47,8,255}, {60274,0,8,12}, {60288,11,8,12}, {60331,0,8,12}, {60567,7,8,255},
    {60581,7,8,255}, {60158,0,8,255}, {1694,0,8,255}, {60611,0,8,255}, {60627,0,8,255},
    {60637,0,8,255}, {60652,0,8,255}, {60657,0,8,255}, {60671,0,8,255}, {60682,0,8,255},
    {60692,0,8,255}, {60703,0,8,255}, {60708,0,8,255}, {60729,0,8,255}, {60745,0,8,255},
    {60758,0,13,255}, {60773,0,13,255}, {60787,6,8,255}, {60808,7,8,255}, {60820,7,8,255},
    {60170,0,8,255}, {60191,0,8,255}, {60206,0,8,255}, {60305,6,8,255}, {60341,6,8,255},
    {60356,9,8,255}, {60074,0,8,255}, {60181,0,8,255}, {60894,5,8,255}, {60904,15,8,255},
    {60927,5,8,255}, {60936,3,8,255}, {60950,15,8,255}, {60991,0,8,255}, {61012,0,8,255},
    {61022,0,8,255}, {61044,15,8,255}, {61057,15,8,255}, {61075,8,8,10}, {61090,15,8,255},
    {61102,15,8,255}, {61119,15,8,255}, {61131,15,8,255}, {61148,38,8,255}, {61165,4,8,255},
    {61174,14,8,255}, {19596,5,8,255}, {61184,5,8,255}, {61201,5,8,255}, {61212,7,8,255},
    {19602,5,8,255}, {61225,5,8,255}, {61238,16,8,255}, {61255,5,8,255}, {61262,15,8,255},
    {61272,5,8,255}, {61282,34,8,255}, {61290,15,8,255}, {61299,15,8,255}, {61308,34,8,255},
    {61319,34,8,255}, {61330,38,8,255}, {61344,38,8,255}, {61356,38,8,255}, {61368,38,8,255},
    {61379,38,8,255}, {61408,0,8,255}, {61433,0,8,255}, {61459,0,8,255}, {61479,0,8,255},
    {61491,0,8,255}, {61507,0,8,255}, {61519,0,8,255}, {61530,0,8,13}, {28098,0,8,255},
    {61545,0,8,255}, {61566,0,8,255}, {61586,0,8,255}, {61610,0,8,255}, {61012,0,8,255},
    {61632,0,8,255}, {28784,0,8,255}, {61651,0,8,255}, {61667,0,8,255}, {61699,0,8,255},
    {61728,0,8,255}, {61748,0,8,255}, {61761,0,8,255}, {61776,0,8,255}, {61798,0,8,255},
    {61821,0,8,255}, {61834,0,8,255}, {61842,0,8,13}, {61852,0,8,255}, {61867,0,8,255},
    {61880,0,8,255}, {61891,4,8,255}, {61902,4,8,255}, {61925,6,8,255}, {61940,14,8,255},
    {61956,4,8,255}, {32749,5,8,255}, {32762,5,8,255}, {61972,6,8,255}, {61983,15,8,255},
    {62011,0,8,255}, {62019,0,8,255}, {62032,0,8,255}, {62040,0,8,255}, {62070,15,8,255},
    {62082,0,8,255}, {123,0,8,12}, {4906,6,8,12}, {4938,6,8,12}, {62106,39,14,255},
    {62110,39,8,255}, {62124,39,8,255}, {62138,39,8,255}, {62152,39,8,255}, {62167,39,14,255},
    {62171,7,8,255}, {62187,7,8,255}, {62206,7,8,255}, {62219,7,8,255}, {62228,0,8,255},
    {62237,0,8,255}, {62242,17,8,255}, {1694,6,12,255}, {62250,0,8,255}, {62256,0,8,255},
    {62262,0,8,255}, {62268,0,8,255}, {62274,0,14,255}, {62280,0,14,255}, {62286,0,14,255},
    {62292,35,9,255}, {62307,0,8,255}, {11875,6,8,255}, {1694,6,8,255}, {62327,0,8,255},
    {62342,0,8,255}, {62357,0,13,255}, {62368,6,8,255}, {62383,6,8,255}, {62397,6,8,255},
    {28508,6,8,255}, {62410,6,8,255}, {123,0,8,255}, {62429,8,15,255}, {62452,8,15,255},
    {62475,0,8,255}, {62485,0,8,255}, {134,2,8,8}, {62504,0,8,255}, {62522,0,8,255},
    {62531,0,8,255}, {62541,0,8,255}, {62555,0,8,255}, {62573,0,8,255}, {62584,0,8,255},
    {62592,0,8,255}, {62612,0,8,255}, {62621,17,8,255}, {62637,14,8,255}, {62649,0,8,255},
    {62664,0,8,255}, {62682,0,8,255}, {62694,0,8,255}, {62701,0,8,255}, {123,0,8,255},
    {62708,0,8,11}, {62715,0,8,255}, {62730,0,8,11}, {62736,0,8,255}, {62746,0,15,255},
    {62752,0,8,12}, {62759,0,8,255}, {62775,0,8,255}, {62783,0,8,255}, {62789,0,8,255},
    {62801,0,8,255}, {62816,0,8,255}, {129,9,8,255}, {62820,9,8,255}, {62829,9,8,255},
    {4548,6,8,255}, {62842,6,10,255}, {62876,6,8,255}, {62885,0,8,255}, {62901,0,8,255},
    {62911,0,8,255}, {62923,6,8,255}, {62933,6,8,255}, {62945,6,15,255}, {62956,6,8,255},
    {62968,6,8,255}, {62989,6,8,255}, {63009,5,8,255}, {63017,15,8,255}, {63027,5,8,255},
    {63052,6,8,255}, {63061,0,8,255}, {63070,6,8,255}, {63078,0,8,255}, {63086,0,8,255},
    {63096,15,8,255}, {63109,9,8,255}, {63128,5,8,255}, {63139,15,8,255}, {63152,6,8,255},
    {63160,6,8,255}, {63169,6,8,255}, {4629,0,8,255}, {63189,6,8,255}, {63194,8,14,255},
    {63207,8,14,255}, {63226,8,14,255}, {63238,8,14,255}, {63253,6,8,255}, {63265,6,8,255},
    {63275,8,14,255}, {63286,8,14,255}, {63295,8,14,255}, {63323,0,8,255}, {61479,0,8,255},
    {63338,0,8,255}, {63349,0,8,255}, {63363,0,8,255}, {63377,5,8,255}, {63394,4,8,255},
    {63423,0,8,255}, {63431,47,8,255}, {63463,0,8,255}, {63477,0,8,255}, {63496,0,8,255},
    {63507,14,8,255}, {63516,7,8,255}, {63531,7,8,255}, {63548,7,8,255}, {63574,0,11,255},
    {63586,0,11,255}, {63598,0,11,255}, {63610,0,11,255}, {63624,2,11,255}, {63640,2,11,255},
    {63586,0,8,255}, {63669,5,8,255}, {63685,5,8,255}, {63698,9,8,255}, {63712,5,8,255},
    {63724,6,8,255}, {63747,10,8,255}, {63780,0,8,255}, {63793,0,8,255}, {63806,0,8,255},
    {63822,0,8,255}, {63845,0,8,255}, {63857,0,8,255}, {63870,11,8,255}, {63887,0,8,12},
    {123,0,8,12}, {63903,0,8,12}, {63910,0,8,12}, {63923,9,15,255}, {63937,9,15,255},
    {63959,0,8,255}, {63972,0,8,255}, {63989,63,8,255}, {64005,63,8,255}, {64018,0,8,255},
    {64038,0,8,255}, {64051,0,8,255}, {64069,0,8,255}, {64086,0,8,255}, {64106,0,8,255},
    {64129,0,8,255}, {64145,0,8,255}, {64158,0,8,255}, {64175,0,8,255}, {64200,0,8,255},
    {64205,0,8,255}, {64217,0,8,255}, {64233,0,8,255}, {64243,0,8,255}, {64259,0,8,255},
    {64273,0,8,255}, {64290,7,8,255}, {64306,7,8,255}, {64322,7,8,255}, {64336,11,8,255},
    {64357,6,8,255}, {64402,0,8,255}, {64336,11,8,255}, {64357,6,8,255}, {64449,0,8,255},
    {64461,0,8,255}, {64474,0,8,255}, {64489,0,8,255}, {64502,0,8,255}, {64529,0,8,255},
    {64545,0,8,255}, {64563,0,8,255}, {64587,0,8,255}, {64598,0,8,255}, {64610,0,8,255},
    {64619,0,8,255}, {64627,0,8,255}, {7881,0,8,255}, {64639,0,8,255}, {64653,0,8,255},
    {64673,0,8,255}, {64704,15,8,255}, {64718,14,8,255}, {64727,6,8,255}, {64755,0,8,255},
    {64760,0,8,255}, {64774,0,8,255}, {64787,0,8,255}, {64801,0,8,255}, {57670,0,8,255},
    {64811,0,8,255}, {64829,0,8,255}, {64838,0,8,255}, {64855,0,8,255}, {64868,0,8,255},
    {64449,0,8,255}, {64876,0,8,255}, {64883,0,8,255}, {64894,0,8,255}, {64200,0,8,255},
    {64907,0,8,255}, {64916,0,8,255}, {64938,0,8,255}, {59537,0,8,255}, {64969,0,8,255},
    {64336,13,8,255}, {7881,0,8,255}, {64673,0,8,255}, {64994,7,8,255}, {65005,7,8,255},
    {65013,0,8,255}, {65028,7,8,255}, {65041,7,8,255}, {65053,0,8,255}, {65066,7,8,255},
    {65087,7,8,255}, {65110,0,8,255}, {65118,0,8,255}, {65126,7,8,255}, {65141,7,8,255},
    {7881,0,8,255}, {64673,0,8,255}, {65174,0,8,255}, {65185,0,8,255}, {65202,0,8,255},
    {65220,0,8,255}, {65240,0,8,255}, {65255,0,8,255}, {51702,0,8,255}, {65291,8,9,255},
    {65319,0,8,255}, {65337,0,9,255}, {65366,7,8,255}, {65375,7,8,255}, {65393,7,8,255},
    {65410,64,8,255}, {65425,6,8,255}, {65455,13,8,255}, {41447,14,8,255}, {65460,4,8,255},
    {65475,37,8,255}, {65479,11,8,255}, {65493,11,8,255}, {65508,11,8,255}, {65521,11,8,255},
    {65534,11,8,255}, {65550,47,8,255}, {65591,0,8,255}, {57670,0,8,255}, {64868,0,8,255},
    {65608,0,8,255}, {65620,57,10,255}, {65631,0,8,255}, {65634,0,8,255}, {64916,0,8,255},
    {65645,0,8,255}, {65651,0,8,255}, {65662,0,8,255}, {65674,7,8,255}, {65682,0,8,255},
    {65686,15,8,255}, {65692,0,8,255}, {65702,0,8,255}, {65716,10,8,255}, {1587,6,8,255},
    {65729,0,8,255}, {65740,0,8,255}, {56952,6,9,255}, {65755,9,8,255}, {65765,11,8,255},
    {7881,0,8,255}, {65775,6,8,255}, {65794,14,8,255}, {65591,0,8,255}, {57670,0,8,255},
    {64868,0,8,255}, {65608,0,8,255}, {65631,0,8,255}, {65634,0,8,255}, {64916,0,8,255},
    {65645,0,8,255}, {65651,0,8,255}, {65662,0,8,255}, {65674,7,8,14}, {65682,0,8,255},
    {65686,15,8,255}, {65692,0,8,255}, {65702,0,8,255}, {65716,10,8,255}, {1587,6,8,255},
    {65729,0,8,255}, {65740,0,8,255}, {56952,6,9,255}, {65755,9,8,255}, {65765,11,8,255},
    {7881,0,8,255}, {65775,6,8,255}, {65794,14,8,255}, {39850,7,8,255}, {39864,5,8,255},
    {39876,0,8,255}, {39887,0,8,255}, {39900,0,8,255}, {4629,0,8,255}, {39929,7,8,255},
    {39947,7,11,255}, {39984,7,8,255}, {40007,7,8,255}, {40047,7,8,255}, {40070,7,8,255},
    {40098,7,8,255}, {40141,7,8,255}, {40171,7,8,255}, {40203,7,8,255}, {40238,7,8,255},
    {40273,7,8,255}, {40292,7,8,255}, {40316,7,8,255}, {40345,7,11,255}, {40372,7,8,255},
    {40396,7,8,255}, {40429,7,8,255}, {40456,7,8,255}, {40481,7,14,255}, {40503,7,8,255},
    {40527,7,11,255}, {40547,7,8,255}, {40569,7,8,255}, {40589,7,8,255}, {40616,7,8,255},
    {40639,7,8,255}, {40658,7,8,255}, {40689,7,11,255}, {40722,7,11,255}, {40752,7,11,255},
    {40784,7,8,255}, {40804,7,8,255}, {40825,7,8,255}, {40842,7,8,255}, {40865,7,8,255},
    {40885,7,8,255}, {40910,7,8,255}, {40943,7,8,255}, {40968,7,8,255}, {40997,7,8,255},
    {41024,7,8,255}, {41051,7,8,255}, {41078,7,8,255}, {65881,0,8,255}, {65053,0,8,255},
    {65896,0,10,255}, {65908,0,8,255}, {65921,0,8,255}, {65947,0,8,255}, {65972,0,8,255},
    {65990,0,8,255}, {66012,38,8,255}, {66032,0,8,255}, {7881,6,8,255}, {64673,6,8,255},
    {66064,0,10,255}, {66079,0,10,255}, {66096,0,10,255}, {66109,0,10,255}, {66121,0,10,255},
    {19846,7,10,255}, {65881,0,8,255}, {66151,0,8,255}, {66162,0,8,255}, {65053,0,8,255},
    {66177,0,10,255}, {66192,38,8,255}, {66205,38,8,255}, {66220,7,8,255}, {66241,7,8,255},
    {66262,7,8,255}, {66289,7,8,255}, {66308,7,8,255}, {66333,7,8,255}, {66352,7,8,255},
    {66381,7,8,255}, {66399,7,8,255}, {66417,7,8,255}, {66441,7,8,255}, {66466,7,8,255},
    {19846,7,8,255}, {66503,0,8,255}, {66517,0,8,255}, {21908,5,8,255}, {66530,0,8,255},
    {66551,5,8,255}, {22331,5,8,255}, {66064,0,8,255}, {66079,0,8,255}, {66579,0,8,255},
    {65896,0,8,255}, {66597,0,8,255}, {66605,0,8,255}, {63923,9,15,255}, {63937,9,15,255},
    {48120,0,8,255}, {66639,9,8,255}, {66647,0,8,255}, {123,0,8,255}, {66109,0,8,255},
    {66656,0,8,255}, {66662,0,8,255}, {66682,0,8,255}, {66693,0,8,255}, {66703,0,8,255},
    {66721,0,8,255}, {66735,0,8,255}, {66749,0,8,255}, {2483,0,8,255}, {66763,0,8,255},
    {2645,0,8,255}, {66775,0,8,255}, {66788,35,8,255}, {66797,9,8,255}, {27492,5,8,255},
    {21908,5,8,255}, {66805,15,8,255}, {66815,16,8,255}, {66827,16,8,255}, {58058,15,8,255},
    {66853,0,8,255}, {66877,0,8,255}, {66904,0,8,255}, {66928,0,8,255}, {66944,0,8,255},
    {66966,0,8,255}, {66980,0,8,255}, {67003,0,8,255}, {67030,0,8,255}, {67049,0,8,255},
    {67068,14,8,255}, {123,0,10,255}, {67098,0,8,9}, {1391,5,8,255}, {67103,0,8,255}, {4629,0,8,9},
    {22070,0,8,255}, {67107,6,8,9}, {67118,0,8,255}, {67130,6,8,255}, {67145,5,8,255},
    {67169,8,10,255}, {67183,0,8,255}, {67194,0,8,255}, {67205,0,8,255}, {67218,8,10,255},
    {67234,8,10,255}, {67247,0,8,255}, {67260,8,10,255}, {36233,0,8,255}, {67280,0,8,255},
    {67290,8,10,255}, {67304,8,14,255}, {67318,8,14,255}, {67336,0,8,255}, {67347,0,8,255},
    {67355,0,8,255}, {4629,0,8,255}, {67363,9,8,255}, {16574,0,8,11}, {67411,0,8,255},
    {67431,0,8,255}, {67446,0,8,255}, {10661,7,14,255}, {10676,7,8,255}, {10697,7,8,255},
    {10918,17,8,255}, {10926,17,15,255}, {7382,16,8,255}, {10942,0,8,255}, {5491,17,8,255},
    {10954,17,15,255}, {7391,16,8,255}, {10968,0,8,255}, {4629,0,8,255}, {67472,0,9,255},
    {67493,8,9,255}, {67500,0,9,255}, {67509,0,9,255}, {67531,12,9,255}, {67551,6,9,255},
    {20717,6,9,255}, {67411,0,9,255}, {67582,0,9,255},
};
