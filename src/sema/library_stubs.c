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
    "all\0" "anext\0" "any\0" "ascii\0" "bin\0" "bool\0" "breakpoint\0" "bytearray\0" "bytes\0"
    "callable\0" "chr\0" "classmethod\0" "complex\0" "delattr\0" "dict\0" "dir\0" "ellipsis\0"
    "enumerate\0" "exec\0" "filter\0" "float\0" "format\0" "frozendict\0" "frozenset\0" "function\0"
    "globals\0" "hasattr\0" "hash\0" "hex\0" "id\0" "input\0" "int\0" "isinstance\0" "issubclass\0"
    "len\0" "list\0" "locals\0" "map\0" "memoryview\0" "object\0" "oct\0" "ord\0" "print\0"
    "property\0" "range\0" "repr\0" "sentinel\0" "set\0" "setattr\0" "sorted\0" "staticmethod\0"
    "str\0" "super\0" "tuple\0" "type\0" "vars\0" "zip\0" "builtins.bytearray\0" "fromhex\0"
    "maketrans\0" "builtins.bytes\0" "builtins.complex\0" "from_number\0" "builtins.dict\0"
    "fromkeys\0" "builtins.float\0" "builtins.frozendict\0" "builtins.int\0" "from_bytes\0"
    "builtins.str\0" "bz2\0" "BZ2Compressor\0" "BZ2Decompressor\0" "BZ2File\0" "compress\0"
    "decompress\0" "cProfile\0" "Profile\0" "label\0" "run\0" "runctx\0" "calendar\0" "APRIL\0"
    "AUGUST\0" "Calendar\0" "DECEMBER\0" "Day\0" "FEBRUARY\0" "HTMLCalendar\0" "IllegalMonthError\0"
    "IllegalWeekdayError\0" "JANUARY\0" "JULY\0" "JUNE\0" "LocaleHTMLCalendar\0"
    "LocaleTextCalendar\0" "MARCH\0" "MAY\0" "Month\0" "NOVEMBER\0" "OCTOBER\0" "SEPTEMBER\0"
    "TextCalendar\0" "different_locale\0" "firstweekday\0" "formatstring\0" "isleap\0" "leapdays\0"
    "month\0" "monthcalendar\0" "monthrange\0" "prcal\0" "prmonth\0" "prweek\0" "setfirstweekday\0"
    "standalone_month_abbr\0" "standalone_month_name\0" "timegm\0" "week\0" "weekday\0"
    "weekheader\0" "cgi\0" "FieldStorage\0" "MiniFieldStorage\0" "parse\0" "parse_header\0"
    "parse_multipart\0" "print_arguments\0" "print_directory\0" "print_environ\0"
    "print_environ_usage\0" "print_exception\0" "print_form\0" "test\0" "cgitb\0" "Hook\0"
    "enable\0" "grey\0" "handler\0" "html\0" "lookup\0" "reset\0" "scanvars\0" "small\0" "strong\0"
    "text\0" "chunk\0" "Chunk\0" "cmath\0" "acos\0" "acosh\0" "asin\0" "asinh\0" "atan\0" "atanh\0"
    "cos\0" "cosh\0" "e\0" "exp\0" "inf\0" "infj\0" "isclose\0" "isfinite\0" "isinf\0" "isnan\0"
    "log\0" "log10\0" "nan\0" "nanj\0" "phase\0" "pi\0" "polar\0" "rect\0" "sin\0" "sinh\0" "sqrt\0"
    "tan\0" "tanh\0" "tau\0" "cmd\0" "Cmd\0" "IDENTCHARS\0" "PROMPT\0" "code\0"
    "InteractiveConsole\0" "InteractiveInterpreter\0" "compile_command\0" "interact\0" "codecs\0"
    "BOM\0" "BOM32_BE\0" "BOM32_LE\0" "BOM64_BE\0" "BOM64_LE\0" "BOM_BE\0" "BOM_LE\0" "BOM_UTF16\0"
    "BOM_UTF16_BE\0" "BOM_UTF16_LE\0" "BOM_UTF32\0" "BOM_UTF32_BE\0" "BOM_UTF32_LE\0" "BOM_UTF8\0"
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
    "heapmin\0" "kbhit\0" "locking\0" "open_osfhandle\0" "putch\0" "putwch\0" "setmode\0"
    "ungetch\0" "ungetwch\0" "multiprocessing\0" "AuthenticationError\0" "BufferTooShort\0"
    "JoinableQueue\0" "Pipe\0" "Pool\0" "ProcessError\0" "SimpleQueue\0" "active_children\0"
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
    "LF\0" "POP3\0" "POP3_SSL\0" "posixpath\0" "pprint\0" "PrettyPrinter\0" "isreadable\0"
    "isrecursive\0" "pformat\0" "pp\0" "saferepr\0" "profile\0" "profiling.sampling\0"
    "CollapsedStackCollector\0" "Collector\0" "GeckoCollector\0" "HeatmapCollector\0"
    "JsonlCollector\0" "PstatsCollector\0" "StringTable\0" "profiling.sampling.collector\0"
    "extract_lineno\0" "filter_internal_frames\0" "iter_async_frames\0" "normalize_location\0"
    "profiling.sampling.gecko_collector\0" "CATEGORY_CODE_TYPE\0" "CATEGORY_CPU\0"
    "CATEGORY_EXCEPTION\0" "CATEGORY_GC\0" "CATEGORY_GIL\0" "CATEGORY_NATIVE\0" "CATEGORY_OPCODES\0"
    "CATEGORY_OTHER\0" "CATEGORY_PYTHON\0" "DEFAULT_SPILL_BUFFER_BYTES\0" "DEFAULT_SUBCATEGORY\0"
    "FRAME_ADDRESS_NONE\0" "FRAME_INLINE_DEPTH_ROOT\0" "GECKO_CATEGORIES\0" "GECKO_FORMAT_VERSION\0"
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
    "visiblename\0" "writedoc\0" "writedocs\0" "pyexpat\0" "EXPAT_VERSION\0" "ErrorString\0"
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
    "c8_set\0" "c9_set\0" "in_table_a1\0" "in_table_b1\0" "in_table_c11\0" "in_table_c11_c12\0"
    "in_table_c12\0" "in_table_c21\0" "in_table_c21_c22\0" "in_table_c22\0" "in_table_c3\0"
    "in_table_c4\0" "in_table_c5\0" "in_table_c6\0" "in_table_c7\0" "in_table_c8\0" "in_table_c9\0"
    "in_table_d1\0" "in_table_d2\0" "map_table_b2\0" "map_table_b3\0" "struct\0" "Struct\0"
    "calcsize\0" "iter_unpack\0" "pack\0" "pack_into\0" "unpack\0" "unpack_from\0" "subprocess\0"
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
    "FSTRING_START\0" "ISEOF\0" "ISNONTERMINAL\0" "ISTERMINAL\0" "SOFT_KEYWORD\0" "TSTRING_END\0"
    "TSTRING_MIDDLE\0" "TSTRING_START\0" "tok_name\0" "tokenize\0" "Binnumber\0" "Comment\0"
    "ContStr\0" "Decnumber\0" "Double\0" "Double3\0" "Expfloat\0" "Exponent\0" "Floatnumber\0"
    "Funny\0" "Hexnumber\0" "Ignore\0" "Imagnumber\0" "Intnumber\0" "Octnumber\0" "PlainToken\0"
    "Pointfloat\0" "PseudoExtras\0" "PseudoToken\0" "Single\0" "Single3\0" "Special\0"
    "StopTokenizing\0" "String\0" "StringPrefix\0" "TokenError\0" "TokenInfo\0" "Triple\0"
    "Untokenizer\0" "Whitespace\0" "blank_re\0" "cookie_re\0" "endpats\0" "generate_tokens\0"
    "group\0" "maybe\0" "single_quoted\0" "triple_quoted\0" "tomllib\0" "TOMLDecodeError\0"
    "loads\0" "CoverageResults\0" "Trace\0" "traceback\0" "FrameSummary\0" "StackSummary\0"
    "TracebackException\0" "clear_frames\0" "extract_tb\0" "format_exc\0" "format_exception\0"
    "format_exception_only\0" "format_list\0" "format_stack\0" "format_tb\0" "print_exc\0"
    "print_last\0" "print_list\0" "print_stack\0" "print_tb\0" "walk_stack\0" "walk_tb\0"
    "traceback.StackSummary\0" "extract\0" "from_list\0" "traceback.TracebackException\0"
    "from_exception\0" "tracemalloc\0" "BaseFilter\0" "DomainFilter\0" "Frame\0" "Snapshot\0"
    "Statistic\0" "StatisticDiff\0" "clear_traces\0" "get_object_traceback\0"
    "get_traceback_limit\0" "get_traced_memory\0" "get_tracemalloc_memory\0" "is_tracing\0"
    "reset_peak\0" "start\0" "take_snapshot\0" "tracemalloc.Snapshot\0" "tty\0" "cfmakecbreak\0"
    "cfmakeraw\0" "setcbreak\0" "setraw\0" "types\0" "AsyncGeneratorType\0" "BuiltinFunctionType\0"
    "BuiltinMethodType\0" "CapsuleType\0" "CellType\0" "ClassMethodDescriptorType\0" "CodeType\0"
    "CoroutineType\0" "DynamicClassAttribute\0" "EllipsisType\0" "FrameLocalsProxyType\0"
    "FrameType\0" "GeneratorType\0" "GenericAlias\0" "GetSetDescriptorType\0" "LambdaType\0"
    "LazyImportType\0" "MappingProxyType\0" "MemberDescriptorType\0" "MethodDescriptorType\0"
    "MethodType\0" "MethodWrapperType\0" "ModuleType\0" "NoneType\0" "NotImplementedType\0"
    "SimpleNamespace\0" "TracebackType\0" "UnionType\0" "WrapperDescriptorType\0"
    "get_original_bases\0" "new_class\0" "prepare_class\0" "resolve_bases\0" "typing\0"
    "AbstractSet\0" "Annotated\0" "Any\0" "AsyncContextManager\0" "AwaitableGenerator\0"
    "BinaryIO\0" "Concatenate\0" "ContextManager\0" "IO\0" "LiteralString\0" "NamedTuple\0"
    "Never\0" "NewType\0" "NoDefault\0" "NoExtraItems\0" "NotRequired\0" "ParamSpecArgs\0"
    "ParamSpecKwargs\0" "ReadOnly\0" "Required\0" "Self\0" "SupportsAbs\0" "SupportsBytes\0"
    "SupportsComplex\0" "SupportsFloat\0" "SupportsIndex\0" "SupportsInt\0" "SupportsRound\0"
    "Text\0" "TextIO\0" "TypeAliasType\0" "TypeForm\0" "TypeGuard\0" "TypeIs\0" "Unpack\0"
    "assert_never\0" "assert_type\0" "clear_overloads\0" "dataclass_transform\0" "disjoint_base\0"
    "evaluate_forward_ref\0" "get_args\0" "get_overloads\0" "get_protocol_members\0"
    "get_type_hints\0" "is_protocol\0" "is_typeddict\0" "no_type_check_decorator\0" "override\0"
    "reveal_type\0" "typing_extensions\0" "Sentinel\0" "deprecated\0" "unicodedata\0" "UCD\0"
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
    "WarningMessage\0" "catch_warnings\0" "filterwarnings\0" "formatwarning\0" "resetwarnings\0"
    "showwarning\0" "simplefilter\0" "warn_explicit\0" "wave\0" "WAVE_FORMAT_EXTENSIBLE\0"
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
    { 7187, 664 }, /* builtins.bytearray */
    { 7224, 666 }, /* builtins.bytes */
    { 7239, 668 }, /* builtins.complex */
    { 7268, 669 }, /* builtins.dict */
    { 7291, 670 }, /* builtins.float */
    { 7306, 672 }, /* builtins.frozendict */
    { 7326, 673 }, /* builtins.int */
    { 7350, 674 }, /* builtins.str */
    { 7363, 675 }, /* bz2 */
    { 7425, 681 }, /* cProfile */
    { 7459, 685 }, /* calendar */
    { 7877, 726 }, /* cgi */
    { 8044, 738 }, /* cgitb */
    { 8120, 749 }, /* chunk */
    { 8132, 750 }, /* cmath */
    { 8290, 780 }, /* cmd */
    { 8316, 783 }, /* code */
    { 8388, 787 }, /* codecs */
    { 9530, 872 }, /* codeop */
    { 9561, 875 }, /* collections */
    { 9919, 909 }, /* collections.ChainMap */
    { 9940, 910 }, /* collections.OrderedDict */
    { 9964, 911 }, /* collections.UserDict */
    { 9985, 912 }, /* collections.abc */
    { 10008, 937 }, /* colorsys */
    { 10113, 946 }, /* compileall */
    { 10162, 949 }, /* compression.bz2 */
    { 10178, 955 }, /* compression.gzip */
    { 10216, 960 }, /* compression.lzma */
    { 10628, 996 }, /* compression.zlib */
    { 11012, 1028 }, /* compression.zstd */
    { 11264, 1047 }, /* concurrent.futures */
    { 11421, 1061 }, /* concurrent.futures.interpreter */
    { 11496, 1065 }, /* concurrent.futures.interpreter.InterpreterPoolExecutor */
    { 11567, 1066 }, /* concurrent.futures.interpreter.WorkerContext */
    { 11620, 1067 }, /* concurrent.futures.process */
    { 11665, 1069 }, /* concurrent.futures.thread */
    { 11708, 1072 }, /* concurrent.futures.thread.ThreadPoolExecutor */
    { 11753, 1073 }, /* concurrent.futures.thread.WorkerContext */
    { 11793, 1074 }, /* concurrent.interpreters */
    { 11968, 1088 }, /* configparser */
    { 12430, 1113 }, /* contextlib */
    { 12667, 1128 }, /* contextvars */
    { 12717, 1132 }, /* copy */
    { 12730, 1135 }, /* copyreg */
    { 12810, 1140 }, /* crypt */
    { 12899, 1148 }, /* csv */
    { 13091, 1165 }, /* ctypes */
    { 13903, 1243 }, /* ctypes.c_char_p */
    { 13930, 1244 }, /* ctypes.c_void_p */
    { 13946, 1245 }, /* ctypes.c_wchar_p */
    { 13963, 1246 }, /* ctypes.macholib.dyld */
    { 14035, 1250 }, /* ctypes.macholib.dylib */
    { 14057, 1251 }, /* ctypes.macholib.framework */
    { 14083, 1252 }, /* ctypes.util */
    { 14127, 1256 }, /* ctypes.wintypes */
    { 15243, 1397 }, /* ctypes.wintypes.PCHAR */
    { 15265, 1398 }, /* ctypes.wintypes.PWCHAR */
    { 15288, 1399 }, /* dataclasses */
    { 15387, 1407 }, /* datetime */
    { 15436, 1414 }, /* datetime.date */
    { 15521, 1420 }, /* datetime.datetime */
    { 15575, 1427 }, /* datetime.time */
    { 15589, 1429 }, /* dbm */
    { 15601, 1431 }, /* dbm.dumb */
    { 15610, 1433 }, /* dbm.gnu */
    { 15618, 1435 }, /* dbm.ndbm */
    { 15635, 1438 }, /* dbm.sqlite3 */
    { 15720, 1447 }, /* decimal */
    { 16120, 1478 }, /* decimal.Decimal */
    { 16147, 1480 }, /* difflib */
    { 16287, 1492 }, /* dis */
    { 16560, 1521 }, /* dis.Bytecode */
    { 16588, 1522 }, /* dis.Instruction */
    { 16609, 1523 }, /* distutils.archive_util */
    { 16671, 1526 }, /* distutils.bcppcompiler */
    { 16707, 1527 }, /* distutils.ccompiler */
    { 16825, 1533 }, /* distutils.cmd */
    { 16847, 1534 }, /* distutils.command.bdist */
    { 16890, 1536 }, /* distutils.command.bdist_dumb */
    { 16930, 1537 }, /* distutils.command.bdist_msi */
    { 16977, 1539 }, /* distutils.command.bdist_rpm */
    { 17015, 1540 }, /* distutils.command.bdist_wininst */
    { 17061, 1541 }, /* distutils.command.build */
    { 17091, 1543 }, /* distutils.command.build_clib */
    { 17131, 1545 }, /* distutils.command.build_ext */
    { 17187, 1548 }, /* distutils.command.build_py */
    { 17247, 1551 }, /* distutils.command.build_scripts */
    { 17326, 1555 }, /* distutils.command.check */
    { 17384, 1558 }, /* distutils.command.clean */
    { 17414, 1559 }, /* distutils.command.config */
    { 17465, 1562 }, /* distutils.command.install */
    { 17556, 1567 }, /* distutils.command.install_data */
    { 17600, 1568 }, /* distutils.command.install_egg_info */
    { 17687, 1572 }, /* distutils.command.install_headers */
    { 17737, 1573 }, /* distutils.command.install_lib */
    { 17803, 1575 }, /* distutils.command.install_scripts */
    { 17853, 1576 }, /* distutils.command.register */
    { 17880, 1577 }, /* distutils.command.sdist */
    { 17910, 1579 }, /* distutils.command.upload */
    { 17942, 1580 }, /* distutils.config */
    { 17988, 1582 }, /* distutils.core */
    { 18092, 1591 }, /* distutils.cygwinccompiler */
    { 18259, 1601 }, /* distutils.debug */
    { 18281, 1602 }, /* distutils.dep_util */
    { 18333, 1605 }, /* distutils.dir_util */
    { 18393, 1609 }, /* distutils.dist */
    { 18440, 1612 }, /* distutils.errors */
    { 18806, 1631 }, /* distutils.extension */
    { 18826, 1632 }, /* distutils.fancy_getopt */
    { 18973, 1642 }, /* distutils.file_util */
    { 19024, 1645 }, /* distutils.filelist */
    { 19089, 1649 }, /* distutils.log */
    { 19179, 1663 }, /* distutils.msvccompiler */
    { 19215, 1664 }, /* distutils.spawn */
    { 19253, 1666 }, /* distutils.sysconfig */
    { 19511, 1681 }, /* distutils.text_file */
    { 19540, 1682 }, /* distutils.unixccompiler */
    { 19578, 1683 }, /* distutils.util */
    { 19758, 1697 }, /* distutils.version */
    { 19811, 1700 }, /* doctest */
    { 20221, 1729 }, /* dummy_threading */
    { 20393, 1752 }, /* email.base64mime */
    { 20462, 1758 }, /* email.charset */
    { 20602, 1769 }, /* email.contentmanager */
    { 20638, 1770 }, /* email.encoders */
    { 20708, 1774 }, /* email.errors */
    { 21385, 1802 }, /* email.feedparser */
    { 21429, 1804 }, /* email.generator */
    { 21477, 1807 }, /* email.header */
    { 21523, 1810 }, /* email.headerregistry */
    { 21884, 1829 }, /* email.headerregistry.AddressHeader */
    { 21932, 1831 }, /* email.headerregistry.ContentDispositionHeader */
    { 21978, 1832 }, /* email.headerregistry.ContentTransferEncodingHeader */
    { 22029, 1834 }, /* email.headerregistry.ContentTypeHeader */
    { 22068, 1835 }, /* email.headerregistry.DateHeader */
    { 22100, 1837 }, /* email.headerregistry.MIMEVersionHeader */
    { 22139, 1839 }, /* email.headerregistry.MessageIDHeader */
    { 22176, 1841 }, /* email.headerregistry.ParameterizedMIMEHeader */
    { 22221, 1842 }, /* email.headerregistry.ReferencesHeader */
    { 22259, 1844 }, /* email.headerregistry.UnstructuredHeader */
    { 22299, 1846 }, /* email.iterators */
    { 22357, 1849 }, /* email.message */
    { 22401, 1852 }, /* email.mime.application */
    { 22440, 1853 }, /* email.mime.audio */
    { 22467, 1854 }, /* email.mime.base */
    { 22492, 1855 }, /* email.mime.image */
    { 22519, 1856 }, /* email.mime.message */
    { 22550, 1857 }, /* email.mime.multipart */
    { 22585, 1858 }, /* email.mime.nonmultipart */
    { 22626, 1859 }, /* email.mime.text */
    { 22651, 1860 }, /* email.parser */
    { 22714, 1866 }, /* email.policy */
    { 22755, 1869 }, /* email.quoprimime */
    { 22836, 1881 }, /* email.utils */
    { 23052, 1898 }, /* ensurepip */
    { 23080, 1900 }, /* enum */
    { 23353, 1927 }, /* errno */
    { 23388, 1930 }, /* faulthandler */
    { 23497, 1939 }, /* fcntl */
    { 23919, 1968 }, /* filecmp */
    { 23975, 1973 }, /* fileinput */
    { 24093, 1985 }, /* fnmatch */
    { 24135, 1990 }, /* formatter */
    { 24220, 1997 }, /* fractions */
    { 24243, 1999 }, /* fractions.Fraction */
    { 24275, 2002 }, /* ftplib */
    { 24394, 2016 }, /* functools */
    { 24589, 2030 }, /* gc */
    { 24761, 2048 }, /* genericpath */
    { 24936, 2065 }, /* getopt */
    { 24966, 2069 }, /* getpass */
    { 24997, 2072 }, /* gettext */
    { 25107, 2081 }, /* glob */
    { 25147, 2088 }, /* graphlib */
    { 25185, 2090 }, /* grp */
    { 25229, 2094 }, /* gzip */
    { 25234, 2099 }, /* hashlib */
    { 25386, 2117 }, /* heapq */
    { 25503, 2127 }, /* hmac */
    { 8075, 2131 }, /* html */
    { 25544, 2133 }, /* html.entities */
    { 25605, 2137 }, /* html.parser */
    { 25628, 2138 }, /* http */
    { 25655, 2140 }, /* http.client */
    { 26192, 2172 }, /* http.cookiejar */
    { 26311, 2180 }, /* http.cookies */
    { 26367, 2184 }, /* http.server */
    { 26524, 2192 }, /* imaplib */
    { 26622, 2200 }, /* imghdr */
    { 26640, 2202 }, /* imp */
    { 27069, 2236 }, /* importlib */
    { 27123, 2240 }, /* importlib.abc */
    { 27299, 2252 }, /* importlib.abc.InspectLoader */
    { 27342, 2253 }, /* importlib.machinery */
    { 27591, 2267 }, /* importlib.metadata */
    { 27942, 2297 }, /* importlib.metadata.Distribution */
    { 27996, 2300 }, /* importlib.metadata.MetadataPathFinder */
    { 28053, 2302 }, /* importlib.metadata.SelectableGroups */
    { 28094, 2303 }, /* importlib.metadata.diagnose */
    { 28130, 2305 }, /* importlib.readers */
    { 28219, 2310 }, /* importlib.resources */
    { 28333, 2324 }, /* importlib.resources.abc */
    { 28357, 2327 }, /* importlib.resources.readers */
    { 28385, 2332 }, /* importlib.resources.simple */
    { 28476, 2336 }, /* importlib.simple */
    { 28493, 2340 }, /* importlib.util */
    { 28680, 2355 }, /* importlib.util.LazyLoader */
    { 28122, 2356 }, /* inspect */
    { 29892, 2452 }, /* inspect.Signature */
    { 29924, 2453 }, /* io */
    { 30153, 2473 }, /* ipaddress */
    { 30406, 2489 }, /* itertools */
    { 30592, 2509 }, /* itertools.chain */
    { 30622, 2510 }, /* json */
    { 30689, 2516 }, /* json.decoder */
    { 30702, 2518 }, /* json.encoder */
    { 30854, 2528 }, /* json.scanner */
    { 30890, 2530 }, /* json.tool */
    { 1686, 2531 }, /* keyword */
    { 30942, 2535 }, /* linecache */
    { 31013, 2541 }, /* locale */
    { 31249, 2567 }, /* logging */
    { 31696, 2609 }, /* logging.config */
    { 31889, 2622 }, /* logging.handlers */
    { 32134, 2636 }, /* lzma */
    { 32139, 2644 }, /* mailbox */
    { 32296, 2661 }, /* mailcap */
    { 32322, 2663 }, /* marshal */
    { 32330, 2665 }, /* math */
    { 32567, 2728 }, /* math.integer */
    { 32580, 2734 }, /* mimetypes */
    { 32694, 2742 }, /* mmap */
    { 32954, 2761 }, /* modulefinder */
    { 33080, 2772 }, /* msvcrt */
    { 33251, 2789 }, /* multiprocessing */
    { 33580, 2821 }, /* multiprocessing.connection */
    { 33684, 2829 }, /* multiprocessing.context */
    { 33875, 2845 }, /* multiprocessing.context.BaseContext */
    { 33911, 2848 }, /* multiprocessing.dummy */
    { 33952, 2867 }, /* multiprocessing.dummy.connection */
    { 33985, 2871 }, /* multiprocessing.forkserver */
    { 34106, 2879 }, /* multiprocessing.heap */
    { 34179, 2884 }, /* multiprocessing.managers */
    { 34343, 2898 }, /* multiprocessing.managers.BaseManager */
    { 34380, 2899 }, /* multiprocessing.pool */
    { 34506, 2910 }, /* multiprocessing.pool.Pool */
    { 34532, 2911 }, /* multiprocessing.popen_fork */
    { 34559, 2912 }, /* multiprocessing.popen_forkserver */
    { 34592, 2913 }, /* multiprocessing.popen_spawn_posix */
    { 34626, 2914 }, /* multiprocessing.popen_spawn_win32 */
    { 34660, 2915 }, /* multiprocessing.process */
    { 34696, 2919 }, /* multiprocessing.queues */
    { 34719, 2922 }, /* multiprocessing.reduction */
    { 34867, 2934 }, /* multiprocessing.reduction.ForkingPickler */
    { 34908, 2936 }, /* multiprocessing.resource_sharer */
    { 34955, 2939 }, /* multiprocessing.resource_tracker */
    { 35010, 2945 }, /* multiprocessing.shared_memory */
    { 35067, 2947 }, /* multiprocessing.sharedctypes */
    { 35176, 2952 }, /* multiprocessing.spawn */
    { 35290, 2961 }, /* multiprocessing.synchronize */
    { 35326, 2969 }, /* multiprocessing.util */
    { 35565, 2988 }, /* netrc */
    { 35587, 2990 }, /* nis */
    { 35625, 2995 }, /* nntplib */
    { 35788, 3008 }, /* ntpath */
    { 35919, 3039 }, /* nturl2path */
    { 35956, 3041 }, /* numbers */
    { 36002, 3046 }, /* opcode */
    { 1714, 3061 }, /* operator */
    { 36157, 3079 }, /* optparse */
    { 36430, 3098 }, /* os */
    { 39303, 3376 }, /* os.path */
    { 39311, 3407 }, /* parser */
    { 39406, 3418 }, /* pathlib */
    { 39480, 3425 }, /* pathlib.Path */
    { 39511, 3428 }, /* pathlib.types */
    { 39534, 3429 }, /* pdb */
    { 12786, 3445 }, /* pickle */
    { 40309, 3525 }, /* pickletools */
    { 40729, 3554 }, /* pipes */
    { 40744, 3556 }, /* pkgutil */
    { 40847, 3566 }, /* platform */
    { 41149, 3596 }, /* plistlib */
    { 41258, 3606 }, /* poplib */
    { 41285, 3612 }, /* posixpath */
    { 41295, 3642 }, /* pprint */
    { 41359, 3649 }, /* profile */
    { 41367, 3652 }, /* profiling.sampling */
    { 41495, 3659 }, /* profiling.sampling.collector */
    { 41599, 3664 }, /* profiling.sampling.gecko_collector */
    { 42164, 3692 }, /* profiling.sampling.heatmap_collector */
    { 42201, 3693 }, /* profiling.sampling.jsonl_collector */
    { 42236, 3694 }, /* profiling.sampling.pstats_collector */
    { 42272, 3695 }, /* profiling.sampling.stack_collector */
    { 42371, 3699 }, /* profiling.sampling.string_table */
    { 42403, 3700 }, /* profiling.tracing */
    { 42421, 3704 }, /* pstats */
    { 42471, 3708 }, /* pty */
    { 42498, 3713 }, /* pwd */
    { 42543, 3717 }, /* py_compile */
    { 42597, 3722 }, /* pyclbr */
    { 42644, 3726 }, /* pydoc */
    { 43027, 3770 }, /* pyexpat */
    { 43099, 3776 }, /* pyexpat.errors */
    { 44282, 3820 }, /* queue */
    { 44308, 3827 }, /* quopri */
    { 44315, 3831 }, /* random */
    { 44580, 3856 }, /* re */
    { 44694, 3877 }, /* readline */
    { 45172, 3904 }, /* reprlib */
    { 45200, 3907 }, /* resource */
    { 45358, 3920 }, /* rlcompleter */
    { 45380, 3921 }, /* runpy */
    { 45406, 3923 }, /* sched */
    { 45422, 3925 }, /* secrets */
    { 45501, 3933 }, /* select */
    { 45548, 3941 }, /* select.epoll */
    { 45568, 3942 }, /* select.kqueue */
    { 45582, 3943 }, /* selectors */
    { 45706, 3951 }, /* shelve */
    { 45758, 3956 }, /* shlex */
    { 45764, 3960 }, /* shutil */
    { 46051, 3983 }, /* signal */
    { 46297, 4004 }, /* site */
    { 46599, 4026 }, /* smtpd */
    { 46667, 4031 }, /* smtplib */
    { 46924, 4049 }, /* sndhdr */
    { 46950, 4052 }, /* socket */
    { 50894, 4299 }, /* socketserver */
    { 51241, 4317 }, /* spwd */
    { 51276, 4320 }, /* sqlite3 */
    { 54616, 4485 }, /* sqlite3.dbapi2 */
    { 54641, 4651 }, /* ssl */
    { 38909, 4703 }, /* stat */
    { 55852, 4735 }, /* statistics */
    { 56019, 4749 }, /* statistics.NormalDist */
    { 56054, 4750 }, /* string */
    { 56167, 4761 }, /* string.templatelib */
    { 56194, 4764 }, /* stringprep */
    { 56511, 4790 }, /* struct */
    { 56580, 4798 }, /* subprocess */
    { 56767, 4812 }, /* sunau */
    { 57181, 4831 }, /* symtable */
    { 57244, 4838 }, /* sys */
    { 58085, 4888 }, /* sysconfig */
    { 58217, 4901 }, /* syslog */
    { 58337, 4913 }, /* tabnanny */
    { 58370, 4916 }, /* tarfile */
    { 58919, 4961 }, /* tarfile.TarFile */
    { 58973, 4967 }, /* tarfile.TarInfo */
    { 59034, 4970 }, /* telnetlib */
    { 59563, 5045 }, /* tempfile */
    { 59720, 5056 }, /* termios */
    { 59998, 5088 }, /* textwrap */
    { 60051, 5094 }, /* threading */
    { 15405, 5126 }, /* time */
    { 60571, 5156 }, /* timeit */
    { 60578, 5160 }, /* token */
    { 60761, 5175 }, /* tokenize */
    { 61144, 5235 }, /* tomllib */
    { 29877, 5238 }, /* trace */
    { 61196, 5240 }, /* traceback */
    { 61432, 5260 }, /* traceback.StackSummary */
    { 61473, 5262 }, /* traceback.TracebackException */
    { 61517, 5263 }, /* tracemalloc */
    { 61729, 5282 }, /* tracemalloc.Snapshot */
    { 61750, 5283 }, /* tty */
    { 61794, 5289 }, /* types */
    { 62313, 5323 }, /* typing */
    { 62931, 5403 }, /* typing_extensions */
    { 62969, 5476 }, /* unicodedata */
    { 63213, 5495 }, /* unittest */
    { 63540, 5520 }, /* unittest.async_case */
    { 63560, 5521 }, /* unittest.case */
    { 63587, 5531 }, /* unittest.case.TestCase */
    { 63667, 5535 }, /* unittest.loader */
    { 63701, 5540 }, /* unittest.main */
    { 63745, 5544 }, /* unittest.mock */
    { 63940, 5559 }, /* unittest.result */
    { 63980, 5562 }, /* unittest.runner */
    { 63996, 5564 }, /* unittest.signals */
    { 64013, 5567 }, /* unittest.suite */
    { 64028, 5569 }, /* unittest.util */
    { 64126, 5574 }, /* urllib.error */
    { 64179, 5577 }, /* urllib.parse */
    { 64541, 5607 }, /* urllib.request */
    { 65143, 5646 }, /* urllib.response */
    { 65199, 5650 }, /* urllib.robotparser */
    { 65246, 5652 }, /* uu */
    { 65249, 5655 }, /* uuid */
    { 46594, 5676 }, /* venv */
    { 65466, 5680 }, /* warnings */
    { 65587, 5690 }, /* wave */
    { 65659, 5696 }, /* weakref */
    { 65816, 5708 }, /* webbrowser */
    { 66032, 5730 }, /* winreg */
    { 66343, 5756 }, /* winsound */
    { 66469, 5766 }, /* wsgiref.handlers */
    { 66570, 5773 }, /* wsgiref.headers */
    { 66604, 5775 }, /* wsgiref.simple_server */
    { 66723, 5782 }, /* wsgiref.types */
    { 66819, 5788 }, /* wsgiref.util */
    { 66926, 5795 }, /* wsgiref.validate */
    { 67043, 5802 }, /* xdrlib */
    { 67082, 5806 }, /* xml */
    { 67114, 5808 }, /* xml.dom */
    { 67546, 5834 }, /* xml.dom.NodeFilter */
    { 67576, 5835 }, /* xml.dom.domreg */
    { 67591, 5837 }, /* xml.dom.expatbuilder */
    { 67848, 5854 }, /* xml.dom.minicompat */
    { 67902, 5857 }, /* xml.dom.minidom */
    { 68141, 5881 }, /* xml.dom.pulldom */
    { 68318, 5895 }, /* xml.dom.xmlbuilder */
    { 68429, 5902 }, /* xml.etree.ElementInclude */
    { 68596, 5910 }, /* xml.etree.ElementPath */
    { 68732, 5920 }, /* xml.etree.ElementTree */
    { 68970, 5946 }, /* xml.etree.cElementTree */
    { 68993, 5971 }, /* xml.parsers.expat */
    { 69011, 5977 }, /* xml.parsers.expat.errors */
    { 69036, 6021 }, /* xml.sax */
    { 69207, 6033 }, /* xml.sax.expatreader */
    { 69298, 6039 }, /* xml.sax.handler */
    { 69649, 6059 }, /* xml.sax.saxutils */
    { 69724, 6065 }, /* xml.sax.xmlreader */
    { 69778, 6071 }, /* xml.utils */
    { 69788, 6073 }, /* xmlrpc.client */
    { 70002, 6098 }, /* xmlrpc.server */
    { 70251, 6109 }, /* xxlimited */
    { 70274, 6116 }, /* zipapp */
    { 70324, 6119 }, /* zipfile */
    { 70537, 6137 }, /* zipfile.CompleteDirs */
    { 70558, 6138 }, /* zipfile.ZipInfo */
    { 70584, 6139 }, /* zipimport */
    { 70621, 6141 }, /* zlib */
    { 70626, 6153 }, /* zoneinfo */
    { 70727, 6159 }, /* zoneinfo.ZoneInfo */
    { 0, 6162 },
};
const uint32_t bn_stub_owner_count = sizeof bn_stub_owners / sizeof *bn_stub_owners - 1;

const uint32_t bn_stub_results[] = {
    0x8000000, 0x400000, 0x1fffffff, 0x4, 0x800, 0x20, 0x1, 0x80000020, 0x9fffffff, 0x2, 0x21,
    0x1ffffffe, 0x1000, 0x8000001, 0x200, 0x400, 0x40, 0x6, 0xe, 0x80000040, 0x80, 0x10, 0x10000,
    0x8, 0x2000, 0x80000, 0x100, 0x4000, 0x8000, 0x8000800, 0x9000000, 0x1e, 0x8000000e, 0x8000001e,
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
    {3019,9,8,255}, {3039,9,8,255}, {3048,0,8,255}, {3063,6,14,255}, {3080,0,8,255}, {3105,6,8,13},
    {3123,6,8,255}, {3138,6,8,255}, {3160,0,8,255}, {3167,0,11,255}, {3175,0,11,255},
    {3186,2,9,255}, {3196,0,8,255}, {1925,0,8,255}, {2483,0,8,255}, {3039,9,8,255}, {3273,0,8,255},
    {3297,0,8,255}, {3321,0,8,255}, {3364,8,11,255}, {3397,8,11,255}, {3431,8,11,255},
    {3452,8,12,255}, {2774,2,8,10}, {3007,9,8,255}, {3019,9,8,255}, {1860,0,8,255}, {1878,0,8,13},
    {1902,0,8,255}, {3506,0,8,13}, {2178,0,8,255}, {2633,0,8,255}, {2935,0,8,13}, {2953,0,8,255},
    {2968,0,8,255}, {2990,0,8,255}, {3048,0,8,255}, {3105,6,8,13}, {3123,6,8,255}, {3138,6,8,255},
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
    {6808,2,10,255}, {6814,9,8,255}, {6818,5,8,255}, {6824,5,8,255}, {6828,9,8,255}, {6833,6,8,255},
    {6844,20,8,255}, {6854,16,8,255}, {6860,9,8,255}, {6869,5,8,255}, {6873,0,8,255},
    {6885,21,8,255}, {6893,6,8,255}, {6901,4,8,255}, {6906,14,8,255}, {6910,0,8,255},
    {6919,22,8,255}, {6929,6,8,255}, {6934,22,8,255}, {6941,23,8,255}, {6947,5,8,255},
    {6954,0,15,255}, {6965,24,8,255}, {6975,25,8,255}, {6984,4,8,255}, {6992,9,8,255},
    {7000,17,8,255}, {7005,5,8,255}, {7009,17,8,255}, {7012,5,8,255}, {7018,3,8,255},
    {7022,9,8,255}, {7033,9,8,255}, {7044,17,8,255}, {7048,14,8,255}, {7053,4,8,255},
    {7060,22,8,255}, {7064,26,8,255}, {7075,0,8,255}, {7082,5,8,255}, {129,11,8,255},
    {7086,17,8,255}, {7090,6,8,255}, {7096,0,8,255}, {7105,27,8,255}, {7111,5,8,255},
    {7116,0,15,255}, {7125,12,8,255}, {7129,6,8,255}, {1731,28,8,255}, {7137,14,8,255},
    {7144,0,8,255}, {7157,5,8,255}, {7161,0,8,255}, {7167,15,8,255}, {7173,1,8,255},
    {7178,29,8,255}, {7183,22,8,255}, {7206,20,8,255}, {7214,16,8,255}, {7206,16,8,255},
    {7214,16,8,255}, {7256,21,14,255}, {7282,4,8,255}, {7256,23,14,255}, {7206,23,8,255},
    {7282,0,15,255}, {7339,3,8,255}, {7214,4,8,255}, {7367,0,8,255}, {7381,0,8,255}, {7397,0,8,255},
    {7405,16,8,255}, {7414,16,8,255}, {129,30,8,255}, {7434,0,8,255}, {7442,15,8,14},
    {7448,6,8,255}, {7452,6,8,255}, {7468,8,12,255}, {7474,8,12,255}, {7481,0,8,255},
    {7490,8,12,255}, {7499,3,12,255}, {7503,8,12,255}, {7512,0,8,255}, {7525,0,8,255},
    {7543,0,8,255}, {7563,8,12,255}, {7571,8,12,255}, {7576,8,12,255}, {7581,0,8,255},
    {7600,0,8,255}, {7619,8,12,255}, {7625,8,12,255}, {7629,3,12,255}, {7635,8,12,255},
    {7644,8,12,255}, {7652,8,12,255}, {7662,0,8,255}, {7459,5,8,255}, {7675,0,8,255},
    {7692,17,8,255}, {6947,5,8,255}, {7705,5,8,255}, {7718,9,8,255}, {7725,17,8,255},
    {7734,5,8,255}, {7740,14,8,255}, {7754,15,8,255}, {7765,6,8,255}, {7771,6,8,255},
    {7779,6,8,255}, {7786,6,8,255}, {7802,8,15,255}, {7824,8,15,255}, {7846,17,8,255},
    {7853,5,8,255}, {7858,17,8,255}, {7866,5,8,255}, {7881,0,8,12}, {7894,0,8,12}, {7911,4,8,12},
    {7917,15,8,12}, {7930,4,8,12}, {7946,6,8,12}, {7962,6,8,12}, {7978,6,8,12}, {7992,6,8,12},
    {8012,6,8,12}, {8028,6,8,12}, {8039,6,8,12}, {8050,0,8,12}, {8055,6,8,12}, {8062,5,8,12},
    {8067,6,8,12}, {8075,5,8,12}, {8080,15,8,12}, {8087,5,8,12}, {8093,14,8,12}, {8102,5,8,12},
    {8108,5,8,12}, {8115,5,8,12}, {8126,0,8,12}, {8138,31,8,255}, {8143,31,8,255}, {8149,31,8,255},
    {8154,31,8,255}, {8160,31,8,255}, {8165,31,8,255}, {8171,31,8,255}, {8175,31,8,255},
    {8180,32,8,255}, {8182,31,8,255}, {8186,32,8,255}, {8190,33,8,255}, {8195,9,8,255},
    {8203,9,8,255}, {8212,9,8,255}, {8218,9,8,255}, {8224,31,8,255}, {8228,31,8,255},
    {8234,32,8,255}, {8238,33,8,255}, {8243,18,8,255}, {8249,32,8,255}, {8252,15,8,255},
    {8258,31,8,255}, {8263,31,8,255}, {8267,31,8,255}, {8272,31,8,255}, {8277,31,8,255},
    {8281,31,8,255}, {8286,32,8,255}, {8294,0,8,255}, {8298,7,8,255}, {8309,7,8,255},
    {8321,0,8,255}, {8340,0,8,255}, {8363,13,8,255}, {8379,6,8,255}, {8395,19,8,255},
    {8399,19,8,255}, {8408,19,8,255}, {8417,19,8,255}, {8426,19,8,255}, {8435,19,8,255},
    {8442,19,8,255}, {8449,19,8,255}, {8459,19,8,255}, {8472,19,8,255}, {8485,19,8,255},
    {8495,19,8,255}, {8508,19,8,255}, {8521,19,8,255}, {8530,0,8,255}, {8557,0,8,255},
    {8584,0,8,255}, {8590,15,8,255}, {8600,0,8,255}, {8612,0,8,255}, {8631,0,8,255}, {2490,0,8,255},
    {8650,0,8,255}, {8669,0,8,255}, {2524,0,8,255}, {8683,15,8,255}, {8696,15,8,255},
    {8709,15,8,255}, {8733,29,8,255}, {8747,15,8,255}, {8762,15,8,255}, {8777,15,8,255},
    {8794,15,8,255}, {4906,34,8,255}, {4938,34,8,255}, {8811,15,8,255}, {8825,15,8,255},
    {8839,11,8,255}, {8850,11,8,255}, {8861,11,8,255}, {8883,11,8,255}, {8905,11,8,255},
    {8915,11,8,255}, {8925,15,8,255}, {8939,11,8,255}, {8950,11,8,255}, {8961,15,8,255},
    {8976,15,8,255}, {8080,15,8,255}, {8991,11,8,255}, {9004,15,8,255}, {9016,15,8,255},
    {9028,15,8,255}, {9047,15,8,255}, {9058,15,8,255}, {129,0,8,255}, {9069,15,8,255},
    {9095,15,8,255}, {9121,15,8,255}, {4548,6,8,255}, {9139,6,8,255}, {9154,15,8,255},
    {9169,15,8,255}, {9183,15,8,255}, {9205,15,8,255}, {4557,6,10,255}, {9227,15,8,255},
    {9244,15,8,255}, {9261,15,8,255}, {9275,15,8,255}, {9289,15,8,255}, {9306,15,8,255},
    {9323,15,8,255}, {9340,15,8,255}, {9357,15,8,255}, {9374,15,8,255}, {9388,15,8,255},
    {9402,15,8,255}, {9419,15,8,255}, {9436,15,8,255}, {9453,15,8,255}, {9466,15,8,255},
    {9479,15,8,255}, {9492,15,8,255}, {9505,15,8,255}, {9537,0,8,255}, {9553,0,8,255},
    {8363,13,8,255}, {9573,0,8,9}, {9588,0,8,9}, {9602,0,8,9}, {9616,0,8,9}, {9626,2,8,9},
    {9637,8,8,9}, {9646,0,8,255}, {9655,0,8,9}, {9666,0,8,9}, {9676,0,8,9}, {9686,4,8,255},
    {9694,0,8,9}, {9704,0,8,9}, {9713,0,8,9}, {9723,0,8,9}, {9732,0,8,9}, {9741,0,8,9},
    {9750,0,8,9}, {9758,0,8,9}, {9770,0,8,9}, {9785,0,8,9}, {9801,0,8,9}, {9812,4,8,255},
    {9824,0,8,9}, {9835,0,8,9}, {1359,0,8,9}, {9844,0,8,9}, {9850,0,8,255}, {9859,0,8,255},
    {9868,0,8,255}, {9879,0,8,9}, {9890,4,8,255}, {9902,0,8,255}, {9908,1,8,255}, {7282,0,8,255},
    {7282,4,8,255}, {7282,0,8,255}, {9573,0,8,255}, {9588,0,8,255}, {9602,0,8,255}, {9616,0,8,255},
    {10001,0,12,255}, {9626,2,8,14}, {9655,0,8,255}, {9666,0,8,255}, {9676,0,8,255}, {9694,0,8,255},
    {9704,0,8,255}, {9713,0,8,255}, {9723,0,8,255}, {9732,0,8,255}, {9741,0,8,255}, {9750,0,8,255},
    {9758,0,8,255}, {9770,0,8,255}, {9785,0,8,255}, {9801,0,8,255}, {9824,0,8,255}, {9835,0,8,255},
    {1359,0,8,255}, {9844,0,8,255}, {9879,0,8,255}, {10017,32,8,255}, {10027,32,8,255},
    {10037,32,8,255}, {10047,15,8,255}, {10058,15,8,255}, {10069,15,8,255}, {10080,15,8,255},
    {10091,15,8,255}, {10102,15,8,255}, {10124,9,8,255}, {10136,9,8,255}, {10149,9,8,255},
    {7367,0,14,255}, {7381,0,14,255}, {7397,0,14,255}, {7405,16,14,255}, {7414,16,14,255},
    {129,30,14,255}, {10195,0,14,255}, {10207,0,14,255}, {7405,16,14,255}, {7414,16,14,255},
    {129,30,14,255}, {10233,8,14,255}, {10245,8,14,255}, {10257,8,14,255}, {10270,8,14,255},
    {10281,8,14,255}, {10294,8,14,255}, {10308,8,14,255}, {10319,8,14,255}, {10335,8,14,255},
    {10348,8,14,255}, {10360,8,14,255}, {10373,8,14,255}, {10386,8,14,255}, {10401,8,14,255},
    {10414,8,14,255}, {10425,8,14,255}, {10438,8,14,255}, {10450,8,14,255}, {10461,8,14,255},
    {10471,0,14,255}, {10486,0,14,255}, {10503,0,14,255}, {10513,0,14,255}, {10522,8,14,255},
    {10529,8,14,255}, {10536,8,14,255}, {10543,8,14,255}, {10550,8,14,255}, {10557,8,14,255},
    {10567,8,14,255}, {10579,8,14,255}, {10594,8,14,255}, {7405,16,14,255}, {7414,16,14,255},
    {10609,9,14,255}, {129,30,14,255}, {10645,8,14,255}, {10654,8,14,255}, {10667,8,14,255},
    {10681,8,14,255}, {10691,7,14,255}, {10706,7,14,255}, {10727,7,14,255}, {10740,8,14,255},
    {10759,8,14,255}, {10772,8,14,255}, {10780,8,14,255}, {10802,8,14,255}, {10821,8,14,255},
    {10832,8,14,255}, {10841,8,14,255}, {10849,8,14,255}, {10862,8,14,255}, {10877,8,14,255},
    {10894,8,14,255}, {10905,8,14,255}, {10921,8,14,255}, {10927,8,14,255}, {10940,8,14,255},
    {10948,17,14,255}, {10956,17,15,255}, {7405,16,14,255}, {10972,0,14,255}, {5491,17,14,255},
    {10984,17,15,255}, {7414,16,14,255}, {10998,0,14,255}, {4629,0,14,255}, {11029,8,14,255},
    {11055,3,14,255}, {11076,3,14,255}, {11099,0,14,255}, {11109,3,14,255}, {11118,0,14,255},
    {11133,0,14,255}, {11150,0,14,255}, {11159,0,14,255}, {11169,0,14,255}, {7405,16,14,255},
    {7414,16,14,255}, {11178,0,14,255}, {11192,0,14,255}, {11207,17,14,255}, {129,30,14,255},
    {11222,0,14,255}, {11233,7,14,255}, {11246,35,14,255}, {11283,7,8,255}, {11297,0,8,255},
    {2019,0,8,255}, {11312,0,8,255}, {11321,7,8,255}, {11337,7,8,255}, {2155,0,8,255},
    {11353,0,14,255}, {2205,0,8,255}, {11377,0,8,255}, {11397,0,8,255}, {2620,0,8,255},
    {2742,11,8,255}, {11416,15,8,255}, {11452,0,14,255}, {11353,0,14,255}, {11474,0,14,255},
    {11488,2,14,255}, {11551,15,14,255}, {11612,15,14,255}, {11647,0,8,255}, {11377,0,8,255},
    {11691,0,8,255}, {11397,0,8,255}, {11474,0,14,255}, {11551,15,14,255}, {11612,15,14,255},
    {11817,0,14,255}, {11833,0,14,255}, {11845,0,14,255}, {11862,0,14,255}, {11887,0,14,255},
    {2350,0,14,255}, {2356,0,14,255}, {2367,0,14,255}, {11905,0,14,255}, {11912,0,14,255},
    {11925,0,14,255}, {11937,0,14,255}, {11946,9,14,255}, {11959,14,14,255}, {11981,0,8,255},
    {12000,0,8,255}, {12013,0,8,255}, {12030,7,8,255}, {12042,0,8,255}, {12063,0,8,255},
    {123,0,8,255}, {12085,0,8,255}, {1007,0,8,255}, {12107,0,8,255}, {12131,0,8,255},
    {12150,0,8,255}, {12182,0,8,255}, {12207,0,14,255}, {12225,0,8,12}, {12245,0,8,255},
    {12271,0,13,255}, {12298,0,8,255}, {12312,0,8,255}, {12327,0,8,255}, {12340,0,8,255},
    {12356,0,8,11}, {12373,0,8,255}, {12386,8,13,255}, {12402,0,14,255}, {12441,0,8,255},
    {12469,0,8,255}, {12492,0,10,255}, {12514,0,8,255}, {12529,0,8,255}, {12546,0,8,255},
    {12556,0,10,255}, {12565,11,8,255}, {12585,0,11,255}, {12591,0,8,255}, {12599,11,8,255},
    {12614,0,8,255}, {12626,0,8,255}, {12642,0,8,255}, {12658,0,8,255}, {12679,0,8,255},
    {12687,0,8,255}, {12698,0,8,255}, {12704,0,8,255}, {123,0,8,255}, {4629,0,8,255},
    {12722,2,13,255}, {12738,6,8,255}, {12752,6,8,255}, {12774,6,8,255}, {12786,6,8,255},
    {12793,6,8,255}, {12816,35,8,12}, {12832,35,8,12}, {12845,35,8,12}, {12856,35,8,12},
    {12870,35,8,12}, {12810,5,8,12}, {12884,8,8,12}, {12892,5,8,12}, {12903,0,8,255},
    {12911,0,8,255}, {12922,0,8,255}, {123,0,8,255}, {12933,8,12,255}, {12947,8,12,255},
    {12961,0,8,255}, {12969,0,8,255}, {12975,0,8,255}, {12985,17,8,255}, {13002,0,8,255},
    {13014,14,8,255}, {13028,0,8,255}, {13035,6,8,255}, {13052,0,8,255}, {13065,6,8,255},
    {13084,0,8,255}, {13098,0,8,255}, {367,0,8,255}, {13104,0,8,255}, {13110,0,8,255},
    {13129,0,11,255}, {13144,0,8,255}, {13149,1,8,255}, {13159,0,14,255}, {13166,0,14,255},
    {13175,17,14,255}, {13190,17,8,255}, {13206,17,8,255}, {13224,5,8,255}, {13236,0,8,255},
    {13244,0,8,255}, {13258,0,8,255}, {13280,0,11,255}, {13298,0,8,255}, {13305,1,8,255},
    {13313,1,8,255}, {13324,0,8,255}, {13330,6,8,14}, {13345,0,8,255}, {13355,0,8,255},
    {13361,1,8,255}, {13373,0,8,255}, {13380,0,8,255}, {13389,17,8,255}, {13399,17,8,255},
    {13409,0,8,255}, {13415,0,8,255}, {13422,0,8,255}, {13431,0,8,255}, {13438,0,8,255},
    {13445,0,8,255}, {13454,0,8,255}, {13463,0,14,255}, {13480,0,8,255}, {13488,0,14,255},
    {13504,0,8,255}, {13510,0,8,255}, {13518,0,8,255}, {13526,0,8,255}, {13534,0,8,255},
    {13541,0,8,255}, {13548,0,8,255}, {13561,0,14,255}, {13582,0,8,255}, {13593,0,8,255},
    {13601,0,8,255}, {13610,0,8,255}, {13620,8,12,255}, {13629,0,8,255}, {13637,0,8,255},
    {13644,0,8,255}, {13653,0,8,255}, {13662,0,8,255}, {13671,0,8,255}, {13679,0,8,255},
    {13687,0,8,255}, {13699,0,8,255}, {13708,0,8,255}, {13717,0,8,255}, {13725,0,8,255},
    {13733,0,8,255}, {13743,0,8,255}, {13764,0,8,255}, {13786,17,8,255}, {13796,17,8,255},
    {13811,26,14,255}, {13825,0,8,255}, {13833,0,8,255}, {13843,6,8,255}, {13850,17,8,255},
    {13860,17,8,255}, {13875,17,8,255}, {13882,16,8,255}, {13892,5,8,255}, {13919,0,8,255},
    {13919,0,8,255}, {13919,0,8,255}, {13984,5,8,255}, {13994,36,8,255}, {14005,5,8,255},
    {14020,36,8,255}, {13994,36,8,255}, {14020,36,8,255}, {14095,14,14,255}, {14102,10,8,255},
    {14115,10,8,255}, {8039,6,8,255}, {14143,0,8,255}, {14148,0,8,255}, {14153,0,8,255},
    {14161,0,8,255}, {14166,0,8,255}, {14171,0,8,255}, {14180,0,8,255}, {14187,0,8,255},
    {14193,0,8,255}, {14202,0,8,255}, {14208,0,8,255}, {14215,0,8,255}, {14222,0,8,255},
    {14230,0,8,255}, {14237,0,8,255}, {14249,0,14,255}, {14255,0,14,255}, {14265,0,14,255},
    {14273,0,8,255}, {14277,0,14,255}, {14286,0,8,255}, {14292,0,14,255}, {14298,0,8,255},
    {14303,0,8,255}, {14316,0,14,255}, {14322,0,8,255}, {14328,0,8,255}, {14336,0,8,255},
    {14344,0,8,255}, {14350,0,8,255}, {14356,0,8,255}, {14366,0,8,255}, {14371,0,8,255},
    {14375,0,8,255}, {14382,0,8,255}, {14388,0,8,255}, {14398,0,8,255}, {14406,0,8,255},
    {14415,0,8,255}, {14424,0,8,255}, {13236,0,14,255}, {14429,0,8,255}, {14434,0,8,255},
    {14440,0,8,255}, {14445,0,14,255}, {14449,0,8,255}, {14455,0,8,255}, {14463,0,8,255},
    {14468,0,8,255}, {14472,0,8,255}, {14479,0,8,255}, {14493,0,8,255}, {14498,0,8,255},
    {14505,0,8,255}, {14512,0,8,255}, {14517,0,8,255}, {14524,0,8,255}, {14531,0,8,255},
    {14538,0,8,255}, {14548,0,8,255}, {14559,0,8,255}, {14566,0,8,255}, {14574,0,8,255},
    {14582,0,8,255}, {14590,0,8,255}, {14601,0,8,255}, {14610,0,8,255}, {14616,0,8,255},
    {14622,0,8,255}, {14629,0,8,255}, {14635,0,8,255}, {14644,0,8,255}, {14652,0,8,255},
    {14659,0,8,255}, {14667,0,8,255}, {14679,0,8,255}, {14686,0,8,255}, {14694,0,8,255},
    {14700,0,8,255}, {14707,0,8,255}, {14714,0,8,255}, {14733,0,8,255}, {14752,0,8,255},
    {14759,0,8,255}, {14766,0,8,255}, {14770,0,8,255}, {14777,0,8,255}, {14783,0,8,255},
    {14792,0,8,255}, {14798,0,8,255}, {14804,0,8,255}, {14811,0,8,255}, {14821,0,8,255},
    {14828,0,8,255}, {14836,0,8,255}, {14842,0,8,255}, {14847,0,8,255}, {14862,0,8,255},
    {14868,0,8,255}, {14874,0,8,255}, {14879,0,8,255}, {14885,0,8,255}, {14892,0,8,255},
    {14899,0,8,255}, {14907,0,8,255}, {14913,0,8,255}, {14920,0,8,255}, {14927,0,8,255},
    {14933,0,8,255}, {14940,0,8,255}, {14952,0,8,255}, {14958,0,8,255}, {14974,0,8,255},
    {14981,0,8,255}, {14989,0,8,255}, {14996,0,8,255}, {15014,0,8,255}, {15032,0,8,255},
    {15038,0,8,255}, {15043,0,8,255}, {15049,17,8,255}, {15053,0,8,255}, {15063,0,8,255},
    {15085,0,8,255}, {15091,0,8,255}, {15096,0,8,255}, {15102,0,8,255}, {15113,0,8,255},
    {15118,0,8,255}, {15133,0,8,255}, {15139,0,8,255}, {15146,0,8,255}, {15159,0,8,255},
    {15165,0,8,255}, {15182,0,8,255}, {15199,0,8,255}, {15204,0,8,255}, {15211,0,8,255},
    {15218,0,8,255}, {15227,0,8,255}, {15235,0,8,255}, {13919,0,8,255}, {13919,0,8,255},
    {15300,0,8,255}, {15306,0,8,255}, {15326,0,8,255}, {15334,0,10,255}, {15342,11,8,255},
    {15352,15,8,255}, {15359,9,8,255}, {15372,1,8,255}, {15396,8,11,255}, {15400,0,8,255},
    {15387,0,8,255}, {15405,0,8,255}, {15410,0,8,255}, {15420,0,8,255}, {15429,0,8,255},
    {15450,0,8,255}, {15466,0,8,255}, {15480,0,8,255}, {15492,0,8,255}, {15506,0,14,255},
    {15515,0,8,255}, {15539,0,8,255}, {15466,0,15,255}, {15492,0,8,255}, {15547,0,8,255},
    {15506,0,8,255}, {15551,0,8,255}, {15568,0,8,255}, {15466,0,8,255}, {15506,0,14,255},
    {129,0,8,255}, {15593,10,8,255}, {4629,0,8,255}, {129,0,8,255}, {4629,0,8,255}, {129,0,8,255},
    {4629,0,8,255}, {15627,7,8,255}, {129,0,8,255}, {15647,7,13,255}, {15659,7,13,255},
    {15670,7,13,255}, {15679,7,13,255}, {15689,7,13,255}, {15700,7,15,255}, {15711,7,13,255},
    {4629,0,13,255}, {129,0,13,255}, {15728,0,8,255}, {12679,0,8,255}, {15736,0,8,255},
    {15753,0,8,255}, {15761,0,8,255}, {15778,15,8,255}, {15791,0,8,255}, {15806,0,8,255},
    {15825,0,8,255}, {15843,0,8,255}, {15858,0,14,255}, {15870,8,14,255}, {15892,0,8,255},
    {15900,0,8,255}, {15915,0,8,255}, {15932,0,8,255}, {15941,7,8,255}, {15952,7,8,255},
    {15966,7,8,255}, {15977,7,8,255}, {15989,7,8,255}, {16005,7,8,255}, {16021,7,8,255},
    {16035,7,8,255}, {16044,0,8,255}, {16052,7,15,255}, {16065,0,8,255}, {16075,0,8,255},
    {16085,0,8,255}, {16096,0,8,255}, {16109,6,8,255}, {16136,0,8,255}, {7256,0,14,255},
    {16155,0,8,255}, {16162,0,8,255}, {16171,9,8,255}, {16189,9,8,255}, {1095,15,8,255},
    {16202,0,8,255}, {16218,11,8,255}, {16231,11,8,255}, {16242,14,8,255}, {16260,11,8,255},
    {16266,11,8,255}, {16274,11,8,255}, {16291,0,8,255}, {16300,37,8,255}, {16320,15,8,255},
    {16332,15,11,255}, {16342,5,8,255}, {16287,6,8,255}, {16352,6,8,255}, {16364,6,8,255},
    {16370,6,8,255}, {16376,14,8,255}, {16387,11,8,255}, {16402,11,8,255}, {16419,38,12,255},
    {16426,38,8,255}, {16437,38,8,255}, {16446,38,12,255}, {16453,38,8,255}, {16461,38,8,255},
    {16469,38,8,255}, {16477,38,13,255}, {16485,38,8,255}, {16494,38,8,255}, {16502,38,8,11},
    {16511,37,8,14}, {16511,39,15,255}, {16517,38,8,255}, {16524,5,8,255}, {16537,6,8,255},
    {16547,17,8,255}, {16573,0,8,255}, {16604,15,14,255}, {16632,5,8,11}, {16645,5,8,11},
    {16658,5,8,11}, {16694,0,8,11}, {16727,0,8,11}, {16737,14,8,11}, {16753,14,8,11},
    {16776,5,8,11}, {16797,0,8,11}, {16810,6,8,11}, {16839,0,8,11}, {16871,0,8,11}, {16877,6,8,11},
    {16919,0,8,11}, {16958,0,8,10}, {16967,0,8,10}, {17005,0,8,11}, {17047,0,8,9}, {17085,0,8,11},
    {16810,6,8,11}, {17120,0,8,11}, {16810,6,8,11}, {17159,0,8,11}, {17169,8,8,11}, {16810,6,8,11},
    {17214,0,8,11}, {17224,0,8,11}, {17233,0,8,11}, {17214,0,8,11}, {17279,0,8,11}, {17293,0,8,11},
    {17312,8,8,11}, {17350,8,8,11}, {17363,0,8,11}, {17378,0,8,11}, {17408,0,8,11}, {17439,37,8,11},
    {17448,0,8,11}, {17455,6,8,11}, {17491,8,8,11}, {17505,37,8,11}, {17521,35,8,11},
    {17533,37,8,9}, {17548,0,8,11}, {17587,0,8,11}, {17635,0,8,11}, {17652,2,8,11}, {17662,2,8,11},
    {17675,2,8,11}, {17721,0,8,11}, {17767,7,8,11}, {17791,0,8,11}, {17837,0,8,11}, {4548,0,8,11},
    {17904,0,8,11}, {16877,6,8,11}, {17935,0,8,11}, {17959,8,8,11}, {17974,0,8,11}, {16839,0,8,11},
    {18003,0,8,11}, {18016,0,8,11}, {18026,7,8,11}, {18032,8,8,11}, {18051,5,8,11}, {18061,0,8,11},
    {18071,0,8,11}, {18077,8,8,11}, {18118,7,8,11}, {18133,7,8,11}, {18145,7,8,11}, {18164,0,8,11},
    {18180,0,8,11}, {18197,40,8,11}, {18208,15,8,11}, {18223,41,8,11}, {18233,15,8,11},
    {18246,9,8,11}, {18275,42,8,11}, {18300,17,8,11}, {18306,3,8,11}, {18318,15,8,11},
    {18352,14,8,11}, {18362,6,8,11}, {18374,14,8,11}, {18381,6,8,11}, {18003,0,8,11},
    {18408,0,8,11}, {18429,8,8,11}, {18457,0,8,11}, {18472,0,8,11}, {18485,0,8,11}, {18503,0,8,11},
    {18529,0,8,11}, {18549,0,8,11}, {18564,0,8,11}, {18583,0,8,11}, {18602,0,8,11}, {18623,0,8,11},
    {18646,0,8,11}, {18667,0,8,11}, {18688,0,8,11}, {18711,0,8,11}, {18731,0,8,11}, {18754,0,8,11},
    {18763,0,8,11}, {18773,0,8,11}, {18789,0,8,11}, {18016,0,8,11}, {18849,0,8,11}, {18861,0,8,11},
    {18873,37,8,11}, {18882,2,8,11}, {18895,7,8,11}, {18907,40,8,11}, {18918,37,8,11},
    {18932,40,8,11}, {18945,5,8,11}, {18963,14,8,11}, {18993,15,8,11}, {19003,2,8,11},
    {19013,6,8,11}, {19043,0,8,11}, {19052,14,8,11}, {19060,5,8,11}, {19071,43,8,11},
    {18275,8,8,11}, {19103,8,8,11}, {19109,8,8,11}, {19115,8,8,11}, {19120,0,8,11}, {19124,8,8,11},
    {19129,6,8,11}, {4629,6,8,11}, {19135,6,8,11}, {19141,6,8,11}, {8224,6,8,11}, {19146,17,8,11},
    {19160,6,8,11}, {19174,6,8,11}, {19202,0,8,11}, {19231,10,8,11}, {19247,6,8,11}, {19273,7,8,11},
    {19290,7,8,11}, {19302,7,8,11}, {19314,7,8,11}, {19321,6,8,11}, {19340,5,8,11}, {19361,5,8,11},
    {19383,44,8,11}, {19398,45,8,11}, {19414,5,8,11}, {19436,5,8,11}, {19451,5,8,11}, {19466,5,8,9},
    {19485,7,8,11}, {19498,8,8,11}, {19531,0,8,11}, {19564,0,8,11}, {17214,0,8,11}, {19593,6,8,11},
    {19606,5,8,11}, {19618,6,8,11}, {19632,5,8,11}, {19645,14,8,11}, {19662,6,8,11}, {19670,5,8,11},
    {19688,5,8,11}, {19701,5,8,11}, {19715,6,8,11}, {19724,14,8,11}, {19737,3,8,11}, {19747,6,8,11},
    {19776,0,8,11}, {19789,0,8,11}, {19803,0,8,11}, {19819,7,8,255}, {19836,0,8,255},
    {19848,0,8,255}, {19860,0,8,255}, {19873,0,8,255}, {19885,0,8,255}, {19893,0,8,255},
    {19905,0,8,255}, {19920,0,8,255}, {19934,0,8,255}, {19948,0,8,255}, {19962,0,8,255},
    {19975,7,8,255}, {19991,0,8,255}, {19999,37,8,255}, {20019,0,8,255}, {20033,0,8,255},
    {20049,15,8,255}, {20061,0,8,255}, {19129,6,8,255}, {20081,6,8,255}, {20094,6,8,255},
    {20104,17,8,255}, {20124,6,8,255}, {20147,5,8,255}, {20168,17,8,255}, {20193,15,8,255},
    {20202,15,8,255}, {20210,5,8,255}, {1917,0,8,8}, {1966,0,8,8}, {1983,0,8,8}, {2034,0,8,8},
    {2102,0,8,8}, {20237,15,8,8}, {2264,0,8,8}, {20252,0,8,8}, {2447,0,8,8}, {20258,8,8,8},
    {20270,0,8,8}, {20277,0,8,8}, {20289,0,8,8}, {20295,17,8,8}, {20308,0,8,8}, {6919,14,8,8},
    {20323,2,8,8}, {20334,17,8,8}, {20344,0,8,8}, {20350,0,8,8}, {20362,6,8,8}, {20373,6,8,8},
    {20382,17,8,8}, {20410,16,8,255}, {20422,5,8,255}, {4906,16,8,255}, {4925,16,8,255},
    {20434,5,8,255}, {20448,17,8,255}, {20476,37,10,255}, {20484,37,10,255}, {20493,37,10,255},
    {20503,0,8,255}, {20511,7,10,255}, {20527,7,10,255}, {20539,8,10,255}, {20558,7,10,255},
    {20570,6,8,255}, {20580,6,8,255}, {20592,6,8,255}, {20623,0,8,255}, {20653,6,8,255},
    {20668,6,8,255}, {20682,6,8,255}, {20694,6,8,255}, {20721,0,8,255}, {20735,0,8,255},
    {20748,0,8,255}, {20776,0,8,255}, {20812,0,8,255}, {20825,0,8,255}, {20852,0,8,255},
    {20869,0,8,255}, {20886,0,8,255}, {20916,0,8,255}, {20942,0,8,255}, {20969,0,10,255},
    {20987,0,8,255}, {21007,0,8,255}, {21053,0,8,255}, {21075,0,8,255}, {21089,0,8,255},
    {21102,0,8,255}, {21120,0,8,255}, {21150,0,8,255}, {21183,0,8,255}, {21208,0,8,255},
    {21242,0,8,255}, {21270,0,8,255}, {21294,0,8,255}, {21313,0,8,255}, {21334,0,8,255},
    {21362,0,8,255}, {21402,0,8,255}, {21418,0,8,255}, {21445,0,8,255}, {21460,0,8,255},
    {9694,0,8,255}, {21490,0,8,255}, {21497,14,8,255}, {21511,0,8,255}, {21544,0,8,255},
    {21552,0,8,255}, {21566,5,8,255}, {21577,0,8,255}, {21602,0,8,255}, {21632,0,8,255},
    {21650,0,8,255}, {21661,0,8,255}, {21667,0,8,255}, {21682,0,8,255}, {21700,0,8,255},
    {21716,0,8,255}, {21740,0,13,255}, {21757,0,8,255}, {21777,0,8,255}, {21797,0,8,255},
    {21814,0,8,255}, {21840,0,8,255}, {21865,0,8,255}, {7911,6,8,255}, {21919,14,8,255},
    {21919,14,8,255}, {7911,6,8,255}, {21919,14,8,255}, {21919,14,8,255}, {7911,6,8,255},
    {21919,14,8,255}, {7911,6,8,255}, {21919,14,8,255}, {7911,6,8,255}, {21919,14,8,255},
    {7911,6,8,255}, {7911,6,13,255}, {21919,14,13,255}, {7911,6,8,255}, {21919,14,8,255},
    {22315,11,8,255}, {22334,11,8,255}, {1781,11,8,255}, {22371,0,8,255}, {22384,0,8,255},
    {22393,0,8,255}, {22424,0,8,255}, {22457,0,8,255}, {22483,0,8,255}, {22509,0,8,255},
    {22538,0,8,255}, {22571,0,8,255}, {22609,0,8,255}, {22642,0,8,255}, {21402,0,8,255},
    {22664,0,8,255}, {22682,0,8,255}, {21418,0,8,255}, {22694,0,8,255}, {22707,0,8,255},
    {22727,0,8,255}, {22736,0,8,255}, {22748,0,8,255}, {22772,9,8,255}, {20410,5,8,255},
    {20422,5,8,255}, {22783,17,8,255}, {4906,5,8,255}, {4925,5,8,255}, {22795,9,8,255},
    {22808,5,8,255}, {20434,5,8,255}, {20448,17,8,255}, {22822,5,8,255}, {22828,5,8,255},
    {22848,5,8,255}, {22871,14,8,255}, {22885,15,8,255}, {22900,5,8,255}, {22915,5,8,255},
    {22931,5,8,255}, {22942,5,8,255}, {22953,14,8,255}, {22966,0,8,255}, {22976,5,8,255},
    {22987,17,8,255}, {22997,15,8,255}, {23007,46,8,255}, {23017,0,8,255}, {23039,46,8,255},
    {22822,5,8,255}, {22828,5,8,255}, {23062,6,8,255}, {23072,5,8,255}, {23085,8,11,255},
    {23093,8,11,255}, {23104,8,11,255}, {23110,5,11,255}, {23120,4,13,255}, {23129,1,8,255},
    {23138,1,11,255}, {23147,5,11,255}, {23160,8,11,255}, {23165,8,11,255}, {23177,2,11,255},
    {23186,8,11,255}, {23193,2,11,255}, {23201,8,11,255}, {23208,0,8,255}, {6824,5,11,255},
    {23213,2,11,255}, {23225,5,11,255}, {23242,5,11,255}, {23259,5,11,255}, {23270,0,11,255},
    {23277,0,11,255}, {23287,15,11,255}, {23307,5,11,255}, {7096,0,11,255}, {23329,14,11,255},
    {23346,0,11,255}, {23359,8,14,255}, {23369,8,11,255}, {23381,8,11,255}, {23401,6,8,255},
    {23429,6,8,255}, {23437,6,14,255}, {23450,6,8,255}, {23465,6,8,255}, {8055,6,8,255},
    {23486,9,8,255}, {4548,6,8,255}, {4557,6,8,255}, {23503,8,12,255}, {23511,8,12,255},
    {23524,8,13,255}, {23539,8,13,255}, {23551,8,9,255}, {23561,8,10,255}, {23574,8,13,255},
    {23593,8,13,255}, {23607,8,9,255}, {23619,8,9,255}, {23631,8,9,255}, {23644,8,13,255},
    {23657,8,13,255}, {23669,8,13,255}, {23681,8,13,255}, {23691,8,13,255}, {23711,8,13,255},
    {23726,8,13,255}, {23738,8,10,255}, {23751,8,13,255}, {23770,8,13,255}, {23784,8,13,255},
    {23807,8,13,255}, {23827,8,13,255}, {23849,8,13,255}, {23869,8,13,255}, {23892,8,13,255},
    {23497,47,8,255}, {23913,6,8,255}, {23927,38,8,255}, {23943,6,8,255}, {23955,9,8,255},
    {23959,15,8,255}, {23968,0,8,255}, {23985,0,8,255}, {23995,6,8,255}, {24001,17,8,255},
    {24012,5,8,255}, {24021,17,8,255}, {24028,11,8,255}, {24044,11,8,255}, {7012,0,8,255},
    {24057,9,8,255}, {24069,9,8,255}, {24077,17,8,255}, {24084,6,8,255}, {6934,14,8,255},
    {24101,14,14,255}, {24093,9,8,255}, {24113,9,8,255}, {24125,5,8,255}, {24145,8,8,9},
    {24151,0,8,9}, {24169,0,8,9}, {24184,0,8,9}, {24195,0,8,9}, {24209,0,8,9}, {8039,6,8,9},
    {24230,0,8,255}, {24239,11,8,8}, {24262,0,8,255}, {16136,0,8,255}, {7256,0,14,255},
    {24282,19,8,255}, {24289,7,8,255}, {123,0,8,255}, {24294,0,8,255}, {24298,0,8,255},
    {24306,0,8,255}, {24317,0,8,255}, {24329,0,8,255}, {24341,0,8,255}, {24352,6,8,255},
    {24358,48,8,255}, {24367,15,8,255}, {24376,15,8,255}, {24385,5,8,255}, {24404,39,14,255},
    {24416,35,8,255}, {24436,35,8,255}, {24452,0,9,255}, {24458,0,8,255}, {24474,11,8,255},
    {24485,11,8,255}, {24495,0,8,255}, {24503,0,8,255}, {24517,0,8,255}, {24532,0,8,255},
    {24553,1,8,255}, {24568,0,8,255}, {24583,0,8,255}, {24592,17,8,255}, {23429,6,8,255},
    {8055,6,8,255}, {24600,6,8,255}, {24607,15,8,255}, {24617,17,8,255}, {24627,17,8,255},
    {24644,14,8,255}, {24656,14,8,255}, {24670,14,8,255}, {24684,14,8,255}, {24694,15,8,255},
    {24708,9,9,255}, {24721,9,8,255}, {24732,9,8,255}, {24742,6,8,255}, {19146,6,8,255},
    {24752,6,8,255}, {24773,8,10,255}, {24787,8,15,255}, {24800,11,8,255}, {24813,9,8,255},
    {24820,18,8,255}, {24829,18,8,255}, {24838,18,8,255}, {24847,17,8,255}, {24855,9,13,255},
    {24866,9,8,255}, {24872,9,8,255}, {24879,9,13,255}, {24890,9,12,255}, {24897,9,13,255},
    {24905,9,8,255}, {24914,9,8,255}, {24927,9,8,255}, {24943,0,8,255}, {4629,0,8,255},
    {24936,15,8,255}, {24955,15,8,255}, {24974,0,8,255}, {24966,5,8,255}, {24989,5,8,255},
    {25005,0,8,255}, {25021,0,8,255}, {25038,2,8,10}, {25062,11,8,255}, {17548,6,8,255},
    {25067,2,8,10}, {25077,2,8,10}, {25088,2,8,10}, {25097,2,8,10}, {25112,34,8,255},
    {25107,14,8,255}, {25119,14,8,14}, {25125,14,8,14}, {25131,9,8,255}, {25141,11,8,255},
    {24125,5,13,255}, {25156,0,9,255}, {25167,0,9,255}, {25189,14,8,255}, {25198,15,8,255},
    {25207,15,8,255}, {25216,15,8,255}, {10195,0,8,255}, {10207,0,8,255}, {7405,16,8,255},
    {7414,16,8,255}, {129,30,8,255}, {25242,0,8,255}, {25250,0,8,255}, {25258,0,11,255},
    {25270,0,8,255}, {25274,0,8,255}, {25278,16,8,255}, {25290,16,8,255}, {25297,0,8,255},
    {25302,0,8,255}, {25309,0,8,255}, {25316,0,8,255}, {25323,0,8,255}, {25332,0,8,255},
    {25341,0,8,255}, {25350,0,8,255}, {25359,0,8,255}, {25366,0,8,255}, {25376,0,8,255},
    {25392,6,8,255}, {25400,6,14,255}, {25412,2,14,255}, {25424,6,8,255}, {25433,6,14,255},
    {25446,2,14,255}, {25462,2,14,255}, {25478,11,8,255}, {25484,14,8,255}, {25493,14,8,255},
    {25508,0,8,255}, {25513,9,8,255}, {25528,16,8,255}, {25274,0,8,255}, {25112,5,8,255},
    {25535,5,8,255}, {25558,37,8,255}, {25573,37,8,255}, {25584,37,8,255}, {25590,37,8,255},
    {25617,0,8,255}, {25633,5,11,255}, {25644,3,8,255}, {25667,8,10,255}, {25684,0,8,255},
    {25698,8,13,255}, {25716,0,8,255}, {25733,0,8,255}, {25751,8,10,255}, {25763,0,8,255},
    {25778,0,8,255}, {25792,0,8,255}, {25804,0,8,255}, {25817,0,8,255}, {25833,8,10,255},
    {25845,0,8,255}, {25869,0,8,255}, {25884,0,8,255}, {25895,8,10,255}, {25909,0,8,255},
    {25921,8,10,255}, {25941,0,8,255}, {25954,8,10,255}, {25973,8,13,255}, {25995,0,8,255},
    {26014,0,8,255}, {26031,8,10,255}, {26041,8,10,255}, {26071,8,13,255}, {26093,8,13,255},
    {26106,0,8,255}, {26128,0,8,255}, {26144,0,8,255}, {26168,8,10,255}, {4629,0,8,255},
    {26207,0,8,255}, {26214,0,8,255}, {26224,0,8,255}, {26237,0,8,255}, {26257,0,8,255},
    {26271,0,8,255}, {26284,0,8,255}, {26294,0,8,255}, {26324,4,8,255}, {26335,0,8,255},
    {26347,4,8,255}, {26354,4,8,255}, {26379,0,8,255}, {26402,0,8,14}, {26424,0,14,255},
    {26436,0,8,255}, {26447,0,8,255}, {26472,0,14,255}, {26493,0,8,255}, {26513,9,8,255},
    {26532,0,8,255}, {26538,0,8,255}, {26548,0,8,255}, {26561,0,14,255}, {26567,16,8,255},
    {26574,46,8,255}, {26593,15,8,255}, {26604,5,8,255}, {26629,8,8,12}, {26635,10,8,12},
    {26644,8,8,11}, {26654,8,8,11}, {26666,8,8,11}, {26675,0,8,11}, {26688,8,8,11}, {26702,8,8,11},
    {26718,8,8,11}, {26730,8,8,11}, {26740,8,8,11}, {26752,8,8,11}, {26762,8,8,11}, {26775,6,8,11},
    {26788,5,8,11}, {26806,11,8,11}, {26821,15,8,11}, {26833,0,8,11}, {26851,16,8,11},
    {26861,14,8,11}, {26874,5,8,11}, {26882,2,8,11}, {26895,11,8,11}, {26907,17,8,11},
    {26918,9,8,11}, {26928,9,8,11}, {26946,11,8,11}, {26960,11,8,11}, {26973,11,8,11},
    {26985,11,8,11}, {26998,11,8,11}, {27010,9,8,11}, {27020,11,8,11}, {27031,6,8,11},
    {27044,11,8,11}, {27051,5,8,11}, {27079,13,8,11}, {27091,11,8,255}, {27105,6,8,255},
    {27044,11,8,255}, {27137,0,8,255}, {27153,0,8,255}, {27164,0,8,11}, {27171,0,8,255},
    {27185,0,8,255}, {27192,0,8,255}, {27207,0,8,255}, {27223,0,8,255}, {27238,0,8,13},
    {27253,0,8,255}, {27266,0,9,13}, {27278,0,9,13}, {27327,0,8,255}, {27362,0,14,255},
    {27383,0,8,255}, {27399,38,8,255}, {27418,0,8,255}, {27438,0,8,255}, {27449,0,8,255},
    {27464,0,8,255}, {27475,0,11,255}, {27491,0,8,255}, {27502,38,8,255}, {27518,0,8,255},
    {27535,0,8,255}, {27556,0,8,255}, {27578,14,8,255}, {27610,0,10,11}, {27621,14,10,11},
    {27636,0,12,14}, {27658,0,11,12}, {18003,0,8,255}, {27674,0,8,255}, {27693,15,8,10},
    {27693,0,11,255}, {27704,14,10,11}, {27704,15,12,255}, {27716,0,8,255}, {27725,0,15,255},
    {27742,0,8,255}, {27761,0,10,255}, {27777,0,8,255}, {27798,0,8,255}, {27810,0,8,255},
    {27827,4,10,11}, {27844,0,15,255}, {27855,0,8,255}, {27868,11,8,255}, {27882,4,8,9},
    {27882,45,10,11}, {27882,15,12,255}, {27895,41,8,255}, {27901,0,8,9}, {27901,11,10,255},
    {27910,11,10,255}, {27933,41,8,255}, {23072,5,8,255}, {27974,0,8,255}, {27977,11,8,255},
    {27986,0,8,255}, {28034,11,8,255}, {27105,6,11,255}, {28089,4,10,11}, {28122,6,13,255},
    {7448,6,13,255}, {28148,0,10,255}, {28159,0,10,255}, {28175,0,10,255}, {28191,0,10,255},
    {28201,11,10,10}, {28239,2,12,255}, {28246,2,8,10}, {28246,5,11,12}, {27238,0,10,255},
    {28255,11,9,255}, {28263,11,8,255}, {27895,11,9,255}, {28272,9,8,255}, {28284,11,8,255},
    {28296,11,8,12}, {28296,49,13,255}, {28306,11,8,255}, {28311,16,8,255}, {28323,5,8,255},
    {27238,0,11,255}, {27266,0,11,255}, {27278,0,11,255}, {28148,0,11,255}, {28159,0,11,255},
    {28175,0,11,255}, {28191,0,11,255}, {28201,11,11,255}, {28412,0,11,255}, {28430,0,11,255},
    {28445,0,11,255}, {28458,0,11,255}, {28412,0,11,255}, {28430,0,11,255}, {28445,0,11,255},
    {28458,0,11,255}, {28508,0,8,255}, {27185,0,14,255}, {28519,19,8,255}, {26788,5,8,255},
    {28532,5,8,255}, {28546,13,8,255}, {28556,11,8,11}, {28574,11,8,255}, {28591,5,8,255},
    {28604,11,8,11}, {28615,11,8,11}, {27051,5,8,255}, {28627,16,8,255}, {28639,13,8,255},
    {28663,13,8,255}, {28706,11,8,255}, {28714,7,12,255}, {28726,7,12,255}, {28739,7,12,255},
    {28752,7,12,255}, {28767,15,8,255}, {28775,15,8,10}, {28783,15,8,255}, {686,15,8,255},
    {28793,0,8,255}, {28805,0,8,255}, {28820,3,12,255}, {28832,7,8,255}, {28844,7,8,255},
    {28857,7,8,255}, {28870,7,8,255}, {28885,8,14,255}, {28902,8,14,255}, {28912,0,9,255},
    {28932,15,8,255}, {28944,0,8,255}, {11099,15,8,255}, {28955,15,8,255}, {28967,7,8,255},
    {28978,7,8,255}, {28990,7,8,255}, {29002,7,8,255}, {29016,0,8,255}, {29026,0,8,255},
    {29036,15,8,255}, {29046,14,8,255}, {29067,5,8,255}, {29076,13,8,255}, {29089,15,8,255},
    {29100,5,8,255}, {29117,11,8,255}, {29144,5,8,10}, {29158,5,8,255}, {275,4,10,255},
    {29174,5,8,255}, {29185,15,8,255}, {29193,15,8,10}, {29204,15,8,255}, {29217,4,12,255},
    {29235,5,12,255}, {29252,11,8,255}, {29261,4,8,255}, {29273,14,8,255}, {29286,15,8,255},
    {29301,10,8,255}, {29313,4,8,255}, {29332,5,8,255}, {29350,10,8,255}, {29357,5,8,255},
    {29365,15,8,255}, {29378,15,8,255}, {29393,4,8,255}, {29412,5,8,255}, {29430,14,8,255},
    {29445,17,8,255}, {29455,14,8,255}, {29466,14,11,255}, {29484,10,8,255}, {29498,15,8,255},
    {29505,14,8,255}, {29520,5,8,255}, {29530,10,8,255}, {29544,15,8,255}, {29559,17,8,255},
    {29570,9,8,255}, {29581,9,8,255}, {29592,9,8,255}, {29611,9,8,255}, {29623,9,8,255},
    {29633,9,8,255}, {29641,9,8,255}, {3007,9,8,255}, {3019,9,8,255}, {29648,9,8,255},
    {29665,9,8,255}, {29673,9,8,255}, {29684,9,8,255}, {29696,9,8,255}, {29716,9,8,255},
    {29735,9,8,255}, {29754,9,8,255}, {29763,9,8,255}, {29782,9,11,255}, {29798,9,8,255},
    {29807,9,14,255}, {29817,9,8,255}, {29827,9,8,255}, {29839,2,12,255}, {29861,0,8,255},
    {29871,14,8,255}, {29877,14,8,255}, {29883,14,8,255}, {29910,0,8,255}, {5789,0,8,255},
    {29927,0,8,255}, {29942,0,8,255}, {29957,50,8,255}, {29972,50,8,255}, {29987,50,8,255},
    {30002,0,8,255}, {30010,50,8,255}, {30017,0,8,255}, {30024,0,8,255}, {30050,0,8,255},
    {30060,0,14,255}, {30067,0,8,255}, {30076,0,8,255}, {30087,49,8,255}, {30101,0,8,255},
    {30122,0,14,255}, {129,11,8,255}, {30129,11,8,255}, {30139,2,11,255}, {30163,0,8,255},
    {30181,0,8,255}, {30193,0,8,255}, {30207,0,8,255}, {30219,0,8,255}, {30231,0,8,255},
    {30245,0,8,255}, {30257,0,8,255}, {30275,11,8,255}, {30294,15,8,255}, {30313,0,8,255},
    {30324,0,8,255}, {30337,0,8,255}, {30348,11,8,255}, {30372,16,8,255}, {30389,16,8,255},
    {30416,22,8,255}, {30427,22,12,255}, {30435,22,8,255}, {30441,22,8,255}, {30454,22,8,255},
    {7405,22,8,255}, {30484,22,8,255}, {30490,22,8,255}, {30496,22,8,255}, {24101,22,8,255},
    {30506,22,8,255}, {30514,22,8,255}, {30521,22,10,255}, {30530,22,8,255}, {30543,22,8,255},
    {30551,22,8,255}, {30558,22,8,255}, {30566,22,8,255}, {30576,15,8,255}, {30580,22,8,255},
    {30608,22,8,255}, {30627,0,8,255}, {30643,0,8,255}, {30655,0,8,255}, {30667,5,8,255},
    {1587,6,8,255}, {30683,5,8,255}, {30627,0,8,255}, {30643,0,8,255}, {30715,40,8,255},
    {30722,40,8,255}, {30735,37,8,255}, {30746,40,8,255}, {30755,32,8,255}, {30655,0,8,255},
    {30764,5,8,255}, {30782,5,8,255}, {30806,5,8,255}, {30827,5,8,255}, {30867,40,10,255},
    {30877,0,8,255}, {1694,6,8,255}, {30900,9,8,255}, {30910,9,9,255}, {30924,51,8,255},
    {30931,51,9,255}, {30952,6,8,255}, {30963,6,8,255}, {30974,5,8,255}, {30982,14,8,255},
    {30991,9,8,255}, {31001,14,8,255}, {123,0,8,255}, {31020,18,8,255}, {31025,17,8,255},
    {25038,10,8,255}, {31030,5,8,255}, {31045,5,8,255}, {31054,5,8,255}, {31064,5,8,255},
    {31075,5,8,255}, {6947,5,8,11}, {31084,5,8,255}, {31098,15,8,255}, {31115,5,11,255},
    {31127,15,8,255}, {31137,5,8,255}, {24997,5,8,255}, {31158,4,8,255}, {31169,5,10,255},
    {31178,5,8,255}, {31190,5,8,255}, {31200,6,8,12}, {31212,5,8,255}, {7157,5,8,255},
    {31222,17,8,255}, {31230,5,8,255}, {31238,5,8,255}, {31257,7,8,255}, {31270,0,8,255},
    {31289,0,8,255}, {31301,0,8,255}, {31308,0,8,255}, {31317,0,8,255}, {31327,0,8,255},
    {31335,0,8,255}, {31345,0,8,255}, {31352,0,8,255}, {31366,0,8,255}, {31374,0,8,255},
    {31386,0,8,255}, {31399,0,8,255}, {31411,0,8,255}, {31422,0,8,255}, {31437,0,8,255},
    {31451,0,8,255}, {31471,6,8,255}, {31484,6,8,255}, {31496,6,8,255}, {31512,6,8,255},
    {29076,0,8,255}, {19129,6,8,255}, {23429,6,8,255}, {4629,6,8,255}, {31521,6,8,255},
    {19135,6,8,255}, {31531,13,12,255}, {31548,24,12,255}, {31564,4,11,255}, {31585,11,8,255},
    {31605,0,8,255}, {31615,1,8,255}, {19141,6,8,255}, {8224,6,8,255}, {31630,0,8,255},
    {31644,6,8,255}, {31664,6,8,255}, {31679,6,8,255}, {19174,6,8,255}, {31688,6,8,255},
    {31711,0,8,255}, {31728,4,8,255}, {31743,14,8,255}, {31758,0,8,255}, {31774,15,8,255},
    {31790,0,8,255}, {31807,40,8,255}, {31818,6,8,255}, {31829,0,8,255}, {31845,6,8,255},
    {31856,0,8,255}, {31863,6,8,255}, {31877,9,8,255}, {31906,0,8,255}, {31926,0,8,255},
    {31943,0,8,255}, {31959,0,8,255}, {31971,0,8,255}, {31985,0,8,255}, {32003,0,8,255},
    {32016,0,8,255}, {32030,0,8,255}, {32050,0,8,255}, {32062,0,8,255}, {32076,0,8,255},
    {32090,0,8,255}, {32115,0,8,255}, {10471,0,8,255}, {10486,0,8,255}, {10503,0,8,255},
    {10513,0,8,255}, {7405,16,8,255}, {7414,16,8,255}, {10609,9,8,255}, {129,30,8,255},
    {32147,0,8,255}, {32153,0,8,255}, {123,0,8,255}, {32166,0,8,255}, {13224,0,8,255},
    {32185,0,8,255}, {32188,0,8,255}, {32198,0,8,255}, {32203,0,8,255}, {32215,0,8,255},
    {32223,0,8,255}, {32231,0,8,255}, {22393,0,8,255}, {32246,0,8,255}, {32265,0,8,255},
    {32279,0,8,255}, {32284,0,8,255}, {32304,15,8,12}, {32314,4,8,12}, {1587,6,8,255},
    {30683,16,8,255}, {8138,18,8,255}, {8143,18,8,255}, {8149,18,8,255}, {8154,18,8,255},
    {8160,18,8,255}, {32335,18,8,255}, {8165,18,8,255}, {32341,18,11,255}, {32346,17,8,255},
    {32351,18,8,255}, {8171,18,8,255}, {8175,18,8,255}, {32360,18,8,255}, {32368,18,8,255},
    {8180,32,8,255}, {32373,18,8,255}, {32377,18,8,255}, {8182,18,8,255}, {32382,18,11,255},
    {32387,18,8,255}, {32393,18,8,255}, {32398,17,8,255}, {32408,18,13,255}, {32412,18,15,255},
    {32417,18,15,255}, {32422,18,8,255}, {32427,15,8,255}, {32433,18,8,255}, {32438,18,8,255},
    {24239,17,8,255}, {32444,18,8,255}, {8186,32,8,255}, {8195,9,8,255}, {8203,9,8,255},
    {8212,9,8,255}, {8218,9,8,255}, {32450,9,15,255}, {32459,17,8,255}, {32465,9,15,255},
    {32477,17,9,255}, {32481,18,8,255}, {32487,18,8,255}, {8224,18,8,255}, {8228,18,8,255},
    {32494,18,8,255}, {32500,18,8,255}, {32505,15,8,255}, {8234,32,8,255}, {32510,18,9,255},
    {32520,17,8,255}, {8249,32,8,255}, {32525,18,8,255}, {32529,18,8,255}, {32537,18,8,255},
    {32547,9,15,255}, {8263,18,8,255}, {8267,18,8,255}, {8272,18,8,255}, {32555,18,12,255},
    {8277,18,8,255}, {8281,18,8,255}, {8286,32,8,255}, {32563,18,9,255}, {32346,17,15,255},
    {32398,17,15,255}, {24239,17,15,255}, {32459,17,15,255}, {32477,17,15,255}, {32520,17,15,255},
    {32590,0,8,255}, {32600,6,8,255}, {32609,14,8,255}, {32630,10,8,255}, {32646,15,13,255},
    {32662,15,8,255}, {32673,6,8,255}, {32678,36,8,255}, {32699,8,10,255}, {32718,8,10,255},
    {32734,8,13,255}, {32744,8,13,255}, {32761,8,13,255}, {32769,8,13,255}, {32781,8,13,255},
    {32794,8,13,255}, {32808,8,10,255}, {32821,8,13,255}, {32844,8,13,255}, {32864,8,11,255},
    {32874,8,13,255}, {32883,8,13,255}, {32912,8,13,255}, {32923,8,15,255}, {32932,8,15,255},
    {32946,8,15,255}, {32694,0,8,255}, {32967,6,8,255}, {32982,8,8,10}, {32995,8,8,10},
    {33007,8,8,10}, {1195,0,8,255}, {33018,0,8,255}, {33031,6,8,255}, {33046,8,8,10},
    {33059,8,8,10}, {33070,35,8,10}, {8039,13,8,255}, {33087,7,8,255}, {33108,17,10,255},
    {33121,17,8,255}, {33134,17,8,255}, {33148,16,8,255}, {33154,16,8,255}, {33161,5,8,255},
    {33168,5,8,255}, {33176,6,8,255}, {33184,9,8,255}, {33190,6,8,255}, {33198,17,8,255},
    {33213,6,8,255}, {33219,6,8,255}, {33226,17,8,255}, {33234,6,8,255}, {33242,6,8,255},
    {33267,0,8,255}, {1917,0,8,255}, {1966,0,8,255}, {33287,0,8,255}, {2034,0,8,255},
    {2102,0,8,255}, {33302,0,8,255}, {2264,0,8,255}, {31366,0,8,255}, {33316,15,8,255},
    {33321,0,8,255}, {3929,0,8,255}, {33326,0,8,255}, {2350,0,8,255}, {20252,0,8,255},
    {2447,0,8,255}, {33339,0,8,255}, {2620,0,8,255}, {33351,14,8,255}, {33367,6,8,255},
    {33393,17,8,255}, {33403,0,8,255}, {33419,6,8,255}, {33434,14,8,255}, {33456,0,8,255},
    {33468,0,8,255}, {33479,5,8,255}, {33496,0,8,255}, {33510,13,8,255}, {33525,6,8,255},
    {33540,6,8,255}, {33563,6,8,255}, {33607,0,8,255}, {33614,0,8,255}, {33625,0,8,255},
    {33316,15,8,255}, {33634,0,8,255}, {33649,6,8,255}, {33666,6,8,255}, {11416,14,8,255},
    {33267,0,8,255}, {33708,0,8,255}, {33287,0,8,255}, {33720,0,8,255}, {33735,0,8,255},
    {33747,0,8,255}, {33759,0,8,255}, {33777,0,8,255}, {3929,0,8,255}, {33326,0,8,255},
    {33795,0,8,255}, {33808,0,8,255}, {2620,0,8,255}, {33821,6,8,255}, {33837,13,8,255},
    {33856,6,8,255}, {33351,14,8,255}, {33403,0,8,255}, {33510,13,8,255}, {13104,0,8,255},
    {1917,0,8,255}, {1966,0,8,255}, {2034,0,8,255}, {33933,0,8,255}, {2102,0,8,255},
    {33302,0,8,255}, {2264,0,8,255}, {484,0,8,255}, {33316,15,8,255}, {3929,0,8,255},
    {2350,0,8,255}, {20252,0,8,255}, {2447,0,8,255}, {33946,0,8,255}, {33351,14,8,255},
    {33403,0,8,255}, {33419,6,8,255}, {31679,6,8,255}, {33607,0,8,255}, {33614,0,8,255},
    {33625,0,8,255}, {33316,15,8,255}, {34012,0,8,255}, {34023,39,8,255}, {34037,15,8,255},
    {34060,6,8,255}, {34075,41,8,255}, {1694,6,8,255}, {33540,6,8,255}, {34093,6,8,255},
    {34127,0,8,255}, {34133,0,8,255}, {34147,0,8,255}, {34152,0,8,255}, {34166,15,8,255},
    {34204,0,8,255}, {34218,0,8,255}, {34230,0,8,255}, {34240,0,8,255}, {34250,0,8,255},
    {484,0,8,255}, {34260,0,8,255}, {2483,0,8,255}, {34272,0,14,255}, {34281,0,8,255},
    {34301,0,8,255}, {34320,0,8,255}, {12698,0,8,255}, {34332,0,8,255}, {4548,6,8,255},
    {34401,0,8,255}, {34413,0,8,255}, {34425,7,8,255}, {34431,0,8,255}, {34444,0,8,255},
    {34466,7,8,255}, {34471,0,8,255}, {33321,0,8,255}, {34481,7,8,255}, {34485,7,8,255},
    {34495,0,8,255}, {3929,0,10,255}, {4370,0,8,255}, {4370,0,8,255}, {4370,0,8,255},
    {4370,0,8,255}, {34684,0,8,255}, {33351,14,8,255}, {33403,0,8,255}, {33510,13,8,255},
    {33302,0,8,255}, {2350,0,8,255}, {33339,0,8,255}, {34745,8,8,13}, {34757,0,8,255},
    {34773,0,8,255}, {34779,0,8,255}, {34789,0,8,255}, {1587,6,8,255}, {34804,17,8,255},
    {34814,17,8,255}, {34826,14,8,255}, {34834,6,8,255}, {34846,6,8,255}, {34854,17,8,255},
    {30683,26,8,255}, {4548,6,8,255}, {34773,0,8,255}, {34940,0,8,255}, {34950,6,8,255},
    {34988,0,8,255}, {34060,6,8,255}, {35004,48,8,255}, {1694,6,8,255}, {4548,6,8,255},
    {4557,6,8,255}, {35040,0,8,255}, {35054,0,8,255}, {35096,0,8,255}, {35109,0,8,255},
    {35127,0,8,255}, {35144,0,8,255}, {35163,0,8,255}, {33419,6,8,255}, {35198,14,8,255},
    {35215,5,8,255}, {35230,4,8,255}, {35251,6,8,255}, {35268,9,8,255}, {11612,6,8,255},
    {33525,6,8,255}, {35279,6,8,255}, {1917,0,8,255}, {1966,0,8,255}, {2034,0,8,255},
    {2102,0,8,255}, {2264,0,8,255}, {20252,0,8,255}, {35318,0,8,255}, {2447,0,8,255},
    {35347,7,8,255}, {35370,0,8,255}, {35379,0,8,255}, {35394,0,8,255}, {35414,7,8,255},
    {35426,8,14,255}, {35434,6,8,255}, {19129,6,8,255}, {33468,0,8,255}, {35455,5,8,255},
    {19141,6,8,255}, {35468,9,8,255}, {35497,9,8,255}, {33496,0,8,255}, {35508,6,8,255},
    {35528,17,8,255}, {35543,6,8,255}, {35553,6,8,255}, {19174,6,14,255}, {35571,0,8,255},
    {35565,0,8,255}, {35591,4,8,12}, {4629,0,8,12}, {35595,5,8,12}, {35614,14,8,12}, {35619,5,8,12},
    {35633,15,8,12}, {35645,15,8,12}, {35655,0,8,12}, {35660,0,8,12}, {35674,0,8,12},
    {35684,0,8,12}, {35703,0,8,12}, {35721,0,8,12}, {35736,0,8,12}, {35755,8,8,12}, {35765,0,8,12},
    {35774,8,8,12}, {21497,5,8,12}, {24773,8,10,255}, {24787,8,15,255}, {35795,34,8,255},
    {35803,34,8,255}, {24800,11,8,255}, {24813,9,8,255}, {35814,34,8,255}, {35825,34,8,255},
    {24820,18,8,255}, {24829,18,8,255}, {24838,18,8,255}, {24847,17,8,255}, {35836,9,8,255},
    {24855,9,13,255}, {24866,9,8,255}, {24872,9,8,255}, {24879,9,12,255}, {24890,9,8,255},
    {35842,9,8,255}, {35850,9,13,255}, {35861,34,8,255}, {24897,9,8,255}, {35866,34,8,255},
    {35875,34,8,255}, {24905,9,8,255}, {24914,9,8,255}, {24927,9,8,255}, {35883,15,8,255},
    {35889,15,8,255}, {35900,15,8,255}, {35909,15,12,255}, {35930,5,8,255}, {35943,5,8,255},
    {35964,0,8,255}, {35972,0,8,255}, {35981,0,8,255}, {35988,0,8,255}, {35997,0,8,255},
    {16419,38,12,255}, {16426,38,8,255}, {16437,38,8,255}, {16446,38,12,255}, {16453,38,8,255},
    {16461,38,8,255}, {16469,38,8,255}, {16477,38,13,255}, {16485,38,8,255}, {16494,38,8,255},
    {16502,38,8,11}, {16511,37,8,14}, {16511,39,15,255}, {16517,38,8,255}, {16547,17,8,255},
    {36009,0,8,255}, {36020,2,11,255}, {36025,11,8,255}, {36032,9,8,255}, {36041,17,8,255},
    {36049,6,8,255}, {36057,17,8,255}, {36063,17,8,255}, {36071,9,8,255}, {36075,9,14,255},
    {36083,9,8,255}, {36090,9,14,255}, {36102,0,8,255}, {36113,17,8,255}, {36125,0,8,255},
    {36138,9,8,255}, {36143,6,8,255}, {36151,9,8,255}, {36166,0,8,255}, {36187,0,8,255},
    {445,0,8,255}, {36202,0,8,255}, {36224,0,8,255}, {36238,0,8,255}, {36245,0,8,255},
    {36265,0,8,255}, {36281,0,8,255}, {36293,0,8,255}, {36305,0,8,255}, {36318,0,8,255},
    {36335,7,8,255}, {36349,7,8,255}, {36364,0,8,255}, {36384,0,8,255}, {36391,31,8,255},
    {36405,5,8,255}, {36418,0,8,255}, {36433,8,15,255}, {36449,8,15,255}, {36468,8,15,255},
    {36488,8,15,255}, {36510,8,9,255}, {36521,8,9,255}, {36533,8,12,255}, {36545,8,12,255},
    {36554,8,12,255}, {36570,8,12,255}, {36583,8,12,255}, {36596,8,12,255}, {36608,8,12,255},
    {36621,8,12,255}, {36635,8,12,255}, {36649,8,12,255}, {36662,8,12,255}, {36676,8,12,255},
    {36690,8,12,255}, {36703,8,12,255}, {36712,0,8,255}, {36721,8,10,255}, {36733,8,10,255},
    {36746,8,10,255}, {36760,8,15,255}, {36766,8,10,255}, {36776,8,13,255}, {36783,8,10,255},
    {36791,8,10,255}, {36806,8,13,255}, {36815,8,10,255}, {36825,8,12,255}, {36840,8,13,255},
    {36862,8,12,255}, {36877,8,12,255}, {36895,8,12,255}, {36915,8,12,255}, {36934,8,9,255},
    {36942,0,8,255}, {36951,8,10,255}, {36962,8,14,255}, {36977,8,14,255}, {36990,8,11,255},
    {37001,8,10,255}, {37015,8,10,255}, {37029,8,10,255}, {37047,8,15,255}, {37059,8,15,255},
    {37077,8,15,255}, {37090,8,15,255}, {37102,8,15,255}, {37114,8,15,255}, {37129,8,15,255},
    {37139,8,15,255}, {37149,8,15,255}, {37162,8,15,255}, {37182,8,15,255}, {37193,8,15,255},
    {37205,8,15,255}, {37217,8,15,255}, {37228,8,15,255}, {37239,8,15,255}, {37249,8,13,255},
    {37261,8,13,255}, {37274,8,13,255}, {37292,8,13,255}, {37316,9,8,255}, {37326,17,8,255},
    {37338,9,8,255}, {37351,9,8,255}, {37361,9,8,255}, {37373,9,8,255}, {37384,17,8,255},
    {37393,17,8,255}, {37402,9,8,255}, {37409,0,8,255}, {12585,6,8,255}, {37427,6,8,255},
    {37435,6,8,255}, {37441,6,8,255}, {37447,6,8,255}, {23995,6,8,255}, {37454,6,8,255},
    {37465,10,8,255}, {37473,17,8,255}, {33393,48,8,255}, {37489,5,8,255}, {37497,10,8,255},
    {37513,17,8,255}, {37517,17,8,255}, {4629,0,8,255}, {37522,17,10,255}, {37530,17,10,255},
    {37543,6,10,255}, {37557,6,8,255}, {37564,6,8,255}, {37571,6,8,255}, {37578,6,8,255},
    {37588,11,8,255}, {37595,17,8,255}, {37600,15,8,255}, {37608,17,8,255}, {37618,5,8,255},
    {37627,16,8,255}, {37636,34,8,255}, {37643,15,8,255}, {37649,15,8,255}, {37658,6,8,255},
    {37664,6,8,255}, {37674,11,8,255}, {37680,9,8,255}, {37693,14,8,255}, {37707,9,8,255},
    {37730,9,8,255}, {37746,15,8,255}, {37764,5,8,255}, {37771,16,8,255}, {37779,17,8,255},
    {37787,17,8,255}, {37795,17,8,255}, {37802,14,8,255}, {37815,14,8,255}, {37825,15,8,255},
    {37836,5,8,255}, {37845,17,8,255}, {37853,17,8,255}, {37861,17,8,255}, {37868,17,8,255},
    {37876,17,8,255}, {37888,16,8,255}, {37898,15,8,255}, {37908,15,8,255}, {37918,17,8,255},
    {37925,17,8,255}, {37932,16,8,255}, {37941,6,13,255}, {37949,6,8,255}, {37960,9,8,255},
    {37967,6,8,255}, {37972,6,8,255}, {37979,6,8,255}, {37988,6,8,255}, {37995,6,8,255},
    {38002,6,8,255}, {38007,14,8,255}, {38015,14,12,255}, {38026,14,12,255}, {38037,14,12,255},
    {38049,14,8,255}, {38059,6,8,255}, {38065,6,11,255}, {38075,17,8,255}, {38081,15,8,255},
    {38087,17,8,255}, {38093,17,8,255}, {38101,6,8,255}, {38110,17,8,255}, {38123,17,8,255},
    {38129,6,8,255}, {38135,6,8,255}, {38142,6,8,255}, {38148,17,8,255}, {129,17,8,255},
    {38153,15,8,255}, {38161,17,8,255}, {38170,17,9,255}, {4376,15,8,255}, {38181,15,8,255},
    {38187,6,8,255}, {38193,0,8,255}, {38199,6,8,255}, {38213,6,8,255}, {38229,17,13,255},
    {38242,17,8,255}, {38254,17,8,255}, {38267,16,8,255}, {38273,17,8,255}, {38280,48,13,255},
    {38298,5,13,255}, {38306,6,8,255}, {38313,17,8,255}, {38320,17,8,255}, {4509,16,8,255},
    {38328,17,14,255}, {38337,34,8,255}, {38346,17,8,255}, {38352,6,8,255}, {38369,6,14,255},
    {38384,6,8,255}, {38391,6,8,255}, {38402,6,8,255}, {38414,6,8,255}, {38421,6,8,255},
    {12722,6,8,255}, {38429,6,8,255}, {38435,0,8,255}, {38443,17,8,255}, {38466,17,8,255},
    {38489,12,8,255}, {38507,15,8,255}, {38522,17,8,255}, {38541,15,8,255}, {38553,18,8,255},
    {38575,6,8,255}, {38593,6,8,255}, {38608,6,8,255}, {38627,6,8,255}, {38639,17,8,255},
    {38648,6,8,255}, {38661,6,8,255}, {38684,6,8,255}, {38700,6,8,255}, {38708,6,8,255},
    {38716,6,8,255}, {38723,6,8,255}, {38733,6,12,255}, {38739,6,8,255}, {38747,6,8,255},
    {38755,6,8,255}, {38767,6,8,255}, {38776,6,8,255}, {38786,6,8,255}, {38796,6,8,255},
    {38805,6,8,255}, {38812,6,8,255}, {38819,6,8,255}, {38828,17,8,255}, {38835,17,8,255},
    {38843,17,8,255}, {38851,17,8,255}, {38860,17,8,255}, {38867,17,8,255}, {38875,17,8,255},
    {38883,17,8,255}, {38892,17,10,255}, {38899,6,8,255}, {38909,15,8,255}, {38914,15,8,255},
    {38926,15,8,255}, {38934,15,8,255}, {38949,0,15,255}, {38955,0,15,255}, {38968,5,8,255},
    {38977,6,8,255}, {38985,6,8,255}, {38990,17,8,255}, {38998,17,8,255}, {39005,17,8,255},
    {39015,6,8,255}, {39025,15,8,255}, {39039,17,13,255}, {39054,15,13,255}, {39070,15,13,255},
    {39089,15,13,255}, {39105,15,13,255}, {39124,15,8,255}, {39130,15,8,255}, {39143,6,8,255},
    {39152,5,8,255}, {39160,17,8,255}, {39166,15,8,255}, {39172,15,8,255}, {39185,6,8,255},
    {39192,6,13,255}, {39201,6,8,255}, {39210,6,12,255}, {39218,16,8,255}, {39226,6,8,255},
    {11416,15,8,255}, {39232,15,8,255}, {39238,15,8,255}, {39244,46,8,255}, {39251,15,8,255},
    {39265,15,8,255}, {39273,17,9,255}, {1781,11,8,255}, {4535,17,8,255}, {39296,17,8,255},
    {24773,8,10,255}, {24787,8,15,255}, {35795,34,8,255}, {35803,34,8,255}, {24800,11,8,255},
    {24813,9,8,255}, {35814,34,8,255}, {35825,34,8,255}, {24820,18,8,255}, {24829,18,8,255},
    {24838,18,8,255}, {24847,17,8,255}, {35836,9,8,255}, {24855,9,13,255}, {24866,9,8,255},
    {24872,9,8,255}, {24879,9,12,255}, {24890,9,8,255}, {35842,9,8,255}, {35850,9,13,255},
    {35861,34,8,255}, {24897,9,8,255}, {35866,34,8,255}, {35875,34,8,255}, {24905,9,8,255},
    {24914,9,8,255}, {24927,9,8,255}, {35883,15,8,255}, {35889,15,8,255}, {35900,15,8,255},
    {35909,15,12,255}, {39318,0,8,9}, {39330,0,8,9}, {39337,0,8,9}, {1606,0,8,9}, {39347,9,8,9},
    {39354,9,8,9}, {39362,0,8,9}, {39374,14,8,9}, {39382,15,8,9}, {39391,0,8,9}, {39397,0,8,9},
    {39414,0,8,255}, {39419,0,8,255}, {39429,0,8,255}, {39438,0,8,255}, {39452,0,8,255},
    {30101,0,13,255}, {39468,0,8,255}, {39493,0,8,255}, {39497,0,13,255}, {39506,0,8,255},
    {39525,0,14,255}, {39538,0,8,255}, {39542,0,8,255}, {39550,46,8,255}, {39564,5,14,255},
    {29544,15,8,9}, {39584,6,8,255}, {39589,17,8,255}, {39602,7,8,255}, {1694,6,8,255},
    {39614,6,8,255}, {39617,6,8,255}, {7448,6,8,255}, {7452,6,8,255}, {39629,6,14,255},
    {5115,6,8,255}, {39649,2,14,255}, {39665,19,8,255}, {39674,19,8,255}, {39681,19,8,255},
    {39689,19,8,255}, {39698,19,8,255}, {39708,19,8,255}, {39717,19,8,255}, {39724,19,8,255},
    {39731,19,8,255}, {39739,19,8,255}, {39747,19,8,255}, {39757,19,8,255}, {39764,19,8,255},
    {39774,19,8,255}, {39785,19,8,255}, {39797,19,8,255}, {39803,19,8,255}, {39814,19,8,255},
    {39819,19,8,255}, {39823,19,8,255}, {39834,19,8,255}, {39845,19,8,255}, {39855,19,8,255},
    {39867,19,8,255}, {39872,19,8,255}, {39877,19,8,255}, {39882,19,8,255}, {14202,19,8,255},
    {39888,19,8,255}, {39894,19,8,255}, {39904,19,8,255}, {39908,19,8,255}, {39915,19,8,255},
    {14468,19,8,255}, {39920,19,8,255}, {14512,19,8,255}, {39925,19,8,255}, {39931,19,8,255},
    {39937,19,8,255}, {39949,19,8,255}, {39961,19,8,255}, {39966,19,8,255}, {39974,19,8,255},
    {39983,19,8,255}, {39990,19,8,255}, {40000,19,8,255}, {40008,19,8,255}, {40020,19,8,255},
    {40025,19,8,255}, {40029,19,8,255}, {40036,19,8,255}, {40040,19,8,255}, {40049,19,8,255},
    {40055,19,8,255}, {40059,0,8,255}, {40072,0,8,255}, {40084,0,8,255}, {40092,0,8,255},
    {40106,19,8,255}, {40122,19,8,255}, {40129,19,8,255}, {40137,19,8,255}, {40146,19,8,255},
    {40161,19,8,255}, {40177,19,8,255}, {40194,19,8,255}, {40207,19,8,255}, {40212,19,8,255},
    {40219,19,8,255}, {40224,19,8,255}, {40230,19,8,255}, {40237,19,8,255}, {40244,19,8,255},
    {40251,19,8,255}, {40259,0,8,255}, {40269,0,8,255}, {40285,17,8,255}, {1587,6,8,255},
    {30683,16,8,255}, {40297,16,8,255}, {40321,0,8,255}, {40340,0,8,255}, {40351,0,8,255},
    {16287,6,8,255}, {40363,11,8,255}, {40370,16,8,255}, {40379,16,8,255}, {40391,16,8,255},
    {40403,16,8,255}, {40415,17,8,255}, {40435,17,8,255}, {40456,18,8,255}, {40468,18,8,255},
    {40481,17,8,255}, {40491,17,8,255}, {40502,17,8,255}, {40513,5,8,255}, {40526,5,8,255},
    {40539,34,8,255}, {40553,5,8,255}, {40576,5,8,255}, {40604,17,8,255}, {40615,17,8,255},
    {40626,17,8,255}, {40637,17,8,255}, {40648,5,8,255}, {40668,5,8,255}, {40688,5,8,255},
    {40708,5,8,255}, {40735,0,8,12}, {22822,5,8,12}, {40752,0,8,11}, {40764,0,8,11},
    {40774,15,8,255}, {27079,2,8,13}, {40785,52,8,255}, {40794,2,8,13}, {40805,11,8,255},
    {40820,11,8,255}, {28591,2,9,255}, {40833,11,8,255}, {40856,15,13,255}, {40867,15,13,255},
    {40882,15,13,255}, {40894,15,8,255}, {40907,4,10,255}, {27105,6,14,255}, {40930,15,13,255},
    {40938,15,8,14}, {40947,15,8,255}, {40956,15,8,255}, {40964,5,8,255}, {40972,5,8,255},
    {40847,5,8,255}, {40977,5,8,255}, {40987,5,8,255}, {19498,15,8,255}, {41001,5,8,255},
    {41017,5,8,255}, {41039,5,8,255}, {41055,5,8,255}, {41070,15,8,255}, {41091,5,8,255},
    {38998,5,8,255}, {41099,15,8,255}, {39166,15,8,255}, {39172,15,8,255}, {23072,5,8,255},
    {41112,5,8,255}, {41126,9,8,255}, {41139,15,8,255}, {41158,0,8,8}, {41163,0,8,255},
    {41184,0,8,255}, {41196,0,8,255}, {1587,6,8,255}, {30683,16,8,255}, {41200,2,8,8},
    {41210,2,8,8}, {41229,6,8,8}, {41240,16,8,8}, {41265,19,8,255}, {24289,19,8,255},
    {41268,19,8,255}, {41271,0,8,255}, {41276,0,8,255}, {24317,0,8,255}, {24773,8,10,255},
    {24787,8,15,255}, {35795,34,8,255}, {35803,34,8,255}, {24800,11,8,255}, {24813,9,8,255},
    {35814,34,8,255}, {35825,34,8,255}, {24820,18,8,255}, {24829,18,8,255}, {24838,18,8,255},
    {24847,17,8,255}, {35836,9,8,255}, {24855,9,13,255}, {24866,9,8,255}, {24872,9,8,255},
    {24879,9,12,255}, {24890,9,8,255}, {35842,9,8,255}, {35861,34,8,255}, {24897,9,8,255},
    {35866,34,8,255}, {35875,34,8,255}, {24905,9,8,255}, {24914,9,8,255}, {24927,9,8,255},
    {35883,15,8,255}, {35889,15,8,255}, {35900,15,8,255}, {35909,15,12,255}, {41302,0,8,255},
    {41316,9,8,255}, {41327,9,8,255}, {41339,5,8,255}, {41347,6,8,255}, {41295,6,8,255},
    {41350,5,8,255}, {7434,0,8,255}, {7448,6,8,255}, {7452,6,8,255}, {41386,0,15,255},
    {41410,0,15,255}, {41420,0,15,255}, {41435,0,15,255}, {41452,0,15,255}, {41467,0,15,255},
    {41483,0,15,255}, {41410,0,15,255}, {41524,17,15,255}, {41539,14,15,255}, {41562,2,15,255},
    {41580,15,15,255}, {41634,8,15,255}, {41653,8,15,255}, {41666,8,15,255}, {41685,8,15,255},
    {41697,8,15,255}, {41710,8,15,255}, {41726,8,15,255}, {41743,8,15,255}, {41758,8,15,255},
    {41774,8,15,255}, {41801,8,15,255}, {41821,8,15,255}, {41840,8,15,255}, {41864,38,15,255},
    {41881,8,15,255}, {41902,8,15,255}, {41420,0,15,255}, {41929,0,15,255}, {41946,8,15,255},
    {41964,8,15,255}, {41986,8,15,255}, {42005,0,15,255}, {42017,8,15,255}, {42045,8,15,255},
    {42073,8,15,255}, {42095,8,15,255}, {42121,8,15,255}, {42142,8,15,255}, {41435,0,15,255},
    {41452,0,15,255}, {41467,0,15,255}, {41386,0,15,255}, {42307,0,15,255}, {42331,0,15,255},
    {42351,0,15,255}, {41483,0,15,255}, {7434,0,15,255}, {7442,15,15,255}, {7448,6,15,255},
    {7452,6,15,255}, {42428,0,9,255}, {42444,5,8,255}, {42452,0,8,255}, {42458,0,9,255},
    {37595,15,8,255}, {42475,15,8,13}, {38153,15,8,255}, {42487,17,8,13}, {19247,17,8,255},
    {42502,14,8,255}, {42511,15,8,255}, {42520,15,8,255}, {42529,15,8,255}, {42554,0,8,255},
    {42569,0,8,255}, {42589,53,8,255}, {1694,17,8,9}, {1694,6,10,255}, {42604,0,8,255},
    {42610,0,8,255}, {42619,4,8,255}, {42630,4,8,255}, {42650,0,8,255}, {42654,0,8,255},
    {42672,0,8,255}, {42680,0,8,255}, {42689,0,8,255}, {42696,0,8,255}, {42710,0,8,255},
    {42718,0,8,255}, {42727,11,8,255}, {42738,6,8,255}, {29046,14,8,255}, {42746,5,8,255},
    {42756,6,8,255}, {42760,5,8,255}, {42765,5,8,255}, {42774,6,8,255}, {42778,11,13,255},
    {29350,5,8,255}, {42788,11,8,255}, {42797,11,8,255}, {42808,9,8,255}, {29807,9,8,255},
    {42815,9,8,255}, {42822,6,8,255}, {42828,14,8,255}, {42837,6,13,255}, {42848,6,8,255},
    {42858,5,8,255}, {42864,6,13,255}, {42876,6,8,255}, {42887,5,8,255}, {12722,34,8,255},
    {42898,46,8,255}, {42906,53,8,255}, {42922,15,8,255}, {42931,5,8,255}, {42939,10,8,255},
    {42948,6,13,255}, {42963,6,8,255}, {42977,6,13,255}, {42987,6,8,255}, {42996,9,8,255},
    {43008,6,8,255}, {43017,6,8,255}, {43035,7,8,255}, {43049,5,8,255}, {43061,0,8,255},
    {43072,0,8,255}, {43085,0,8,255}, {4629,0,8,255}, {43114,7,8,255}, {43132,7,11,255},
    {43169,7,8,255}, {43192,7,8,255}, {43232,7,8,255}, {43255,7,8,255}, {43283,7,8,255},
    {43326,7,8,255}, {43356,7,8,255}, {43388,7,8,255}, {43423,7,8,255}, {43458,7,8,255},
    {43477,7,8,255}, {43501,7,8,255}, {43530,7,11,255}, {43557,7,8,255}, {43581,7,8,255},
    {43614,7,8,255}, {43641,7,8,255}, {43666,7,14,255}, {43688,7,8,255}, {43712,7,11,255},
    {43732,7,8,255}, {43754,7,8,255}, {43774,7,8,255}, {43801,7,8,255}, {43824,7,8,255},
    {43843,7,8,255}, {43874,7,11,255}, {43907,7,11,255}, {43937,7,11,255}, {43969,7,8,255},
    {43989,7,8,255}, {44010,7,8,255}, {44027,7,8,255}, {44050,7,8,255}, {44070,7,8,255},
    {44095,7,8,255}, {44128,7,8,255}, {44153,7,8,255}, {44182,7,8,255}, {44209,7,8,255},
    {44236,7,8,255}, {44263,7,8,255}, {44288,0,8,255}, {44294,0,8,255}, {2236,0,8,255},
    {2309,0,8,255}, {2350,0,8,255}, {44299,0,13,255}, {33339,0,8,255}, {4906,6,8,255},
    {4925,16,8,255}, {4938,6,8,255}, {4957,16,8,255}, {44322,0,8,255}, {44329,0,8,255},
    {44342,18,8,255}, {44354,17,12,255}, {44370,14,8,255}, {44378,18,8,255}, {44390,18,8,255},
    {44403,18,8,255}, {44409,17,8,255}, {44421,15,8,255}, {44430,18,8,255}, {44445,18,8,255},
    {44459,18,8,255}, {44473,16,9,255}, {44483,17,8,255}, {44315,18,8,255}, {44491,17,8,255},
    {44501,14,8,255}, {44508,6,8,255}, {44513,6,8,255}, {44522,6,8,255}, {44530,18,8,255},
    {44541,18,8,255}, {44549,18,8,255}, {44565,18,8,255}, {1095,54,8,255}, {44583,8,11,255},
    {44590,43,8,255}, {44598,0,13,255}, {44611,3,8,255}, {44621,8,8,12}, {44623,8,8,12},
    {42589,43,8,255}, {4629,0,8,255}, {25112,34,8,255}, {19052,14,8,255}, {44632,11,8,255},
    {44641,55,8,255}, {35619,55,8,255}, {44651,55,15,255}, {44663,6,8,255}, {44669,55,8,255},
    {35883,14,8,255}, {44676,34,8,255}, {44680,15,8,255}, {44685,43,8,12}, {44703,6,8,255},
    {44715,6,8,255}, {44735,8,13,255}, {44743,6,8,255}, {44757,17,8,255}, {44768,5,8,255},
    {44789,17,8,255}, {44809,17,8,255}, {44836,17,8,255}, {44847,5,8,255}, {44864,17,8,255},
    {44883,5,8,255}, {44899,6,8,255}, {44911,6,8,255}, {44926,6,8,255}, {44944,6,8,255},
    {44959,6,8,255}, {44969,6,8,255}, {44989,6,8,255}, {45010,6,8,255}, {45027,6,8,255},
    {45041,6,8,255}, {45062,6,8,255}, {45098,6,8,255}, {45117,6,8,255}, {45136,6,8,255},
    {45153,6,8,255}, {45180,0,8,255}, {45185,11,8,255}, {7111,5,8,255}, {45209,8,15,255},
    {45221,8,15,255}, {45236,8,15,255}, {45251,8,15,255}, {45264,8,15,255}, {45279,8,15,255},
    {4629,0,8,255}, {45294,17,8,255}, {45306,15,8,255}, {45316,15,8,255}, {45326,15,8,255},
    {45334,6,8,255}, {45344,15,8,255}, {45370,0,8,255}, {45386,4,8,255}, {45397,4,8,255},
    {2102,15,8,255}, {45412,0,8,255}, {45430,8,10,255}, {44329,0,8,255}, {25513,9,8,255},
    {45446,17,8,255}, {45456,17,8,255}, {45465,16,8,255}, {45477,5,8,255}, {45487,5,8,255},
    {45508,8,14,255}, {45520,0,8,255}, {45528,0,8,255}, {4629,0,8,255}, {45534,0,8,255},
    {45541,0,8,255}, {4492,0,8,255}, {45501,15,8,255}, {45561,0,8,255}, {45561,0,8,255},
    {45592,0,8,255}, {45605,0,8,255}, {45621,0,8,255}, {45637,0,8,255}, {45651,0,8,255},
    {45666,0,8,255}, {45679,0,8,255}, {45694,15,8,255}, {45713,0,8,255}, {45724,0,8,255},
    {45740,0,8,255}, {45746,0,15,255}, {129,0,8,255}, {35861,5,8,255}, {22822,5,8,255},
    {45758,0,8,255}, {35883,14,8,255}, {123,0,8,255}, {45771,0,8,255}, {45781,0,8,255},
    {45791,0,8,255}, {45805,0,8,255}, {45819,0,8,255}, {37441,6,8,255}, {45836,6,8,255},
    {45848,6,8,255}, {45857,6,8,255}, {45866,15,8,255}, {45877,14,8,255}, {37746,15,8,255},
    {45897,14,8,255}, {45916,11,8,255}, {16632,5,8,255}, {45932,6,8,255}, {45956,6,8,255},
    {45979,6,8,255}, {45994,6,8,255}, {46020,6,8,255}, {46045,2,8,11}, {46045,53,12,255},
    {46058,3,8,255}, {46067,0,8,255}, {46079,8,11,255}, {46089,3,8,255}, {46098,3,8,255},
    {46106,17,8,255}, {46112,15,8,255}, {46122,6,8,255}, {46128,6,9,255}, {46146,6,8,255},
    {46159,12,8,255}, {46175,6,8,255}, {46188,17,8,255}, {46202,15,8,255}, {46212,6,8,255},
    {46225,46,8,255}, {46238,17,8,255}, {46246,15,8,255}, {46258,10,8,255}, {46268,15,8,255},
    {46283,12,8,255}, {46302,0,15,255}, {46315,6,8,255}, {46325,56,8,255}, {46336,6,8,255},
    {46347,12,8,255}, {46363,12,8,255}, {46383,57,8,255}, {46404,6,8,255}, {46422,6,8,255},
    {46440,6,8,255}, {46458,5,13,255}, {46473,14,8,255}, {46489,5,8,255}, {46501,5,8,255},
    {1694,6,8,255}, {46521,15,8,255}, {46530,6,13,255}, {46548,12,8,255}, {46563,6,8,255},
    {46576,6,8,255}, {46586,6,8,255}, {46594,56,8,255}, {46605,0,8,11}, {46621,0,8,10},
    {46634,0,8,11}, {46644,0,8,11}, {46656,0,8,11}, {24289,7,8,255}, {46675,0,8,255},
    {46680,40,8,255}, {46694,0,8,255}, {46699,0,8,255}, {46723,0,8,255}, {46740,0,8,255},
    {46754,0,8,255}, {46768,0,8,255}, {46782,0,8,255}, {46804,0,8,255}, {46826,0,8,255},
    {46848,0,8,255}, {46866,0,8,255}, {46889,0,8,255}, {46898,19,8,255}, {46904,5,8,255},
    {46914,5,8,255}, {46931,15,8,12}, {26635,46,8,12}, {46942,46,8,12}, {46957,8,12,255},
    {46967,8,12,255}, {46977,3,8,255}, {46991,3,8,255}, {47003,7,8,255}, {47014,8,14,255},
    {47027,8,14,255}, {47044,8,14,255}, {47061,7,8,255}, {47074,8,10,255}, {47086,8,10,255},
    {47100,8,10,255}, {47112,8,14,255}, {47130,8,14,255}, {47159,8,14,255}, {47193,8,14,255},
    {47202,8,14,255}, {47217,8,14,255}, {47230,8,14,255}, {47247,8,14,255}, {47263,8,14,255},
    {47274,8,14,255}, {47282,8,14,255}, {47296,8,14,255}, {47309,8,14,255}, {47329,8,14,255},
    {47348,8,14,255}, {47366,8,14,255}, {47373,8,14,255}, {47392,8,14,255}, {47411,8,14,255},
    {47430,8,14,255}, {47450,8,14,255}, {47470,8,14,255}, {47490,8,14,255}, {47510,8,14,255},
    {47530,8,14,255}, {47550,8,14,255}, {47566,8,14,255}, {47582,8,14,255}, {47598,8,14,255},
    {47614,8,14,255}, {47633,8,14,255}, {47652,8,14,255}, {47666,8,14,255}, {47675,8,14,255},
    {47701,8,14,255}, {47726,8,14,255}, {47736,8,14,255}, {47748,8,14,255}, {47765,8,14,255},
    {47782,8,14,255}, {47798,8,14,255}, {47817,8,14,255}, {47833,8,14,255}, {47843,8,14,255},
    {47852,8,14,255}, {47872,8,14,255}, {47893,8,14,255}, {47920,8,15,255}, {47943,8,15,255},
    {47965,8,15,255}, {47995,8,15,255}, {48019,8,15,255}, {48050,8,15,255}, {48075,8,15,255},
    {48102,8,15,255}, {48132,8,15,255}, {48162,8,15,255}, {48188,8,15,255}, {48217,8,15,255},
    {48247,8,15,255}, {48269,8,15,255}, {48293,8,15,255}, {48317,8,15,255}, {48339,8,15,255},
    {48361,8,15,255}, {48379,8,15,255}, {48394,8,15,255}, {48412,8,15,255}, {48434,8,15,255},
    {48455,8,15,255}, {48474,8,15,255}, {48497,8,15,255}, {48518,8,15,255}, {48537,8,15,255},
    {48560,8,9,255}, {48570,8,8,10}, {48570,8,13,255}, {48589,8,9,255}, {48610,17,8,255},
    {48619,17,8,255}, {48630,8,12,255}, {48644,8,12,255}, {48657,8,12,255}, {48672,8,12,255},
    {48687,8,12,255}, {48697,8,14,255}, {48717,8,14,255}, {48737,8,14,255}, {48757,8,14,255},
    {48773,8,14,255}, {48790,8,10,255}, {48803,8,14,255}, {48816,8,10,255}, {48827,8,10,255},
    {48842,8,12,255}, {48873,8,12,255}, {48900,8,12,255}, {48925,8,12,255}, {48954,7,12,255},
    {48972,7,12,255}, {48989,7,12,255}, {49006,7,12,255}, {49021,7,12,255}, {49038,7,12,255},
    {49051,8,12,255}, {49067,8,10,255}, {49081,8,9,255}, {49097,8,15,255}, {49110,8,14,255},
    {49123,8,12,255}, {49148,8,11,255}, {49172,8,12,255}, {49188,8,12,255}, {49214,8,14,255},
    {49226,8,12,255}, {49237,8,14,255}, {49248,8,14,255}, {49267,8,10,255}, {49278,8,14,255},
    {49289,8,12,255}, {49307,8,9,255}, {49326,8,9,255}, {49349,8,9,255}, {49366,8,9,255},
    {49382,8,9,255}, {49405,8,9,255}, {49427,8,9,255}, {49441,8,9,255}, {49455,8,9,255},
    {49469,8,9,255}, {49482,8,9,255}, {49508,8,9,255}, {49536,8,9,255}, {49550,8,9,255},
    {49569,8,9,255}, {49587,8,14,255}, {49596,8,14,255}, {49610,8,14,255}, {49627,8,14,255},
    {49643,8,14,255}, {49661,8,14,255}, {49677,8,14,255}, {49694,8,11,255}, {49706,8,11,255},
    {49729,3,8,255}, {49737,8,13,255}, {49744,8,12,255}, {49754,8,11,255}, {49765,8,9,255},
    {49785,8,9,255}, {49805,8,9,255}, {49824,8,9,255}, {49839,8,14,255}, {49853,8,15,255},
    {49867,8,14,255}, {49877,8,14,255}, {49888,8,14,255}, {49896,8,13,255}, {49913,8,14,255},
    {49928,8,14,255}, {49939,8,14,255}, {49954,8,14,255}, {49969,8,11,255}, {49985,8,9,255},
    {50003,8,9,255}, {50019,8,9,255}, {50036,8,9,255}, {50055,8,14,255}, {50071,0,8,255},
    {50080,3,8,255}, {50091,0,8,255}, {50102,8,12,255}, {50114,8,11,255}, {50134,8,12,255},
    {50155,8,12,255}, {50172,8,12,255}, {50195,8,12,255}, {50203,8,10,255}, {50217,8,12,255},
    {50228,8,12,255}, {50243,8,12,255}, {50257,8,12,255}, {50268,8,12,255}, {50287,8,12,255},
    {50304,8,12,255}, {50322,8,12,255}, {50336,8,12,255}, {50349,8,12,255}, {50365,8,12,255},
    {50390,8,12,255}, {50404,8,12,255}, {50417,8,12,255}, {50425,8,12,255}, {50446,8,9,255},
    {50465,8,9,255}, {50484,8,14,255}, {23995,6,8,255}, {50501,0,8,255}, {50519,0,8,255},
    {37513,17,8,255}, {4629,0,8,255}, {45561,0,8,255}, {50533,0,8,255}, {50543,0,8,255},
    {50552,14,8,255}, {50564,58,8,255}, {50582,5,8,255}, {50590,15,8,255}, {50604,5,8,255},
    {50618,15,8,255}, {50635,5,8,255}, {50647,15,8,255}, {50659,17,8,255}, {50674,17,8,255},
    {50688,5,8,255}, {50702,9,8,255}, {50721,0,8,255}, {50728,17,8,255}, {50734,17,8,255},
    {50740,5,8,255}, {50755,14,8,255}, {50768,17,8,255}, {50783,16,8,255}, {50793,5,8,255},
    {50803,5,8,255}, {50813,16,8,255}, {50823,17,8,255}, {50829,17,8,255}, {50835,15,9,255},
    {50844,17,9,255}, {50853,6,8,255}, {50871,6,8,255}, {46950,0,8,255}, {50883,15,8,255},
    {3167,0,8,255}, {50907,0,8,255}, {50926,0,8,255}, {50937,0,8,255}, {50960,0,8,255},
    {50973,0,8,255}, {50990,0,8,255}, {51007,0,12,255}, {51033,0,12,255}, {51057,0,8,255},
    {51078,0,8,255}, {51088,0,8,255}, {51103,0,8,255}, {51122,0,8,255}, {51141,0,8,255},
    {51169,0,8,255}, {51195,0,8,255}, {51205,0,8,255}, {51224,0,8,255}, {51246,14,8,12},
    {51255,15,8,12}, {51264,15,8,12}, {51284,26,8,255}, {51291,0,11,255}, {33614,0,8,255},
    {51296,0,8,255}, {51303,0,8,255}, {51313,0,8,255}, {51327,0,8,255}, {51332,0,8,255},
    {123,0,8,255}, {51346,0,8,255}, {51361,0,8,255}, {51376,0,8,255}, {51390,8,12,255},
    {51417,0,8,255}, {51435,0,8,255}, {51452,5,8,9}, {51469,0,8,255}, {51485,0,8,255},
    {51502,0,8,255}, {51506,8,11,255}, {51519,8,11,255}, {51541,8,11,255}, {51553,8,11,255},
    {51570,8,11,255}, {51582,8,11,255}, {51603,8,11,255}, {51624,8,11,255}, {51644,8,11,255},
    {51660,8,11,255}, {51685,8,11,255}, {51710,8,11,255}, {51735,8,11,255}, {51757,8,11,255},
    {51783,8,11,255}, {51807,8,11,255}, {51825,8,11,255}, {51849,8,11,255}, {51878,8,11,255},
    {51907,8,11,255}, {51934,8,11,255}, {51960,8,11,255}, {51985,8,11,255}, {52014,8,11,255},
    {52038,8,11,255}, {52064,8,11,255}, {52089,8,11,255}, {52112,8,11,255}, {52127,8,11,255},
    {52148,8,11,255}, {52172,8,11,255}, {52192,8,12,255}, {52218,8,12,255}, {52242,8,12,255},
    {52266,8,12,255}, {52294,8,12,255}, {52332,8,12,255}, {52370,8,12,255}, {52398,8,12,255},
    {52429,8,12,255}, {52457,8,12,255}, {52492,8,12,255}, {52527,8,12,255}, {52560,8,12,255},
    {52591,8,12,255}, {52619,8,12,255}, {52650,8,12,255}, {52682,8,11,255}, {52695,8,11,255},
    {52708,8,11,255}, {52737,8,11,255}, {52756,8,11,255}, {52778,8,11,255}, {52792,8,11,255},
    {52804,8,11,255}, {52820,8,11,255}, {52837,8,11,255}, {52850,8,11,255}, {52870,8,11,255},
    {52888,8,11,255}, {52914,8,11,255}, {52935,8,11,255}, {52966,8,11,255}, {52985,8,11,255},
    {53012,8,11,255}, {53034,8,11,255}, {53057,8,11,255}, {53075,8,11,255}, {53095,8,11,255},
    {53121,8,11,255}, {53144,8,11,255}, {53167,8,11,255}, {53186,8,11,255}, {53205,8,11,255},
    {53230,8,11,255}, {53248,8,11,255}, {53266,8,11,255}, {53285,8,11,255}, {53305,8,11,255},
    {53323,8,11,255}, {53352,8,11,255}, {53370,8,11,255}, {53391,8,11,255}, {53411,8,11,255},
    {53432,8,11,255}, {53453,8,11,255}, {53477,8,11,255}, {53499,8,11,255}, {53519,8,11,255},
    {53538,8,11,255}, {53557,8,15,255}, {53573,8,11,255}, {53595,8,11,255}, {53615,8,11,255},
    {53644,8,11,255}, {53668,8,11,255}, {53694,8,11,255}, {53714,8,11,255}, {53747,8,11,255},
    {53771,8,11,255}, {53798,8,11,255}, {53827,8,11,255}, {53848,8,11,255}, {53876,8,11,255},
    {53890,8,11,255}, {53916,8,11,255}, {53935,8,11,255}, {53951,8,11,255}, {53965,8,11,255},
    {53978,8,11,255}, {53991,8,11,255}, {54005,8,11,255}, {54021,8,11,255}, {54035,8,11,255},
    {54066,8,11,255}, {54092,8,11,255}, {54119,8,11,255}, {54137,8,11,255}, {54149,8,11,255},
    {54165,8,11,255}, {54178,8,11,255}, {54194,8,11,255}, {54219,8,11,255}, {54244,8,11,255},
    {54268,8,11,255}, {54294,8,11,255}, {54319,8,11,255}, {54344,8,11,255}, {54355,8,11,255},
    {54369,8,11,255}, {54383,8,11,255}, {54398,8,11,255}, {54423,0,8,255}, {54428,0,8,255},
    {54442,0,8,255}, {6759,0,8,255}, {54461,7,8,255}, {54470,9,8,255}, {54489,6,8,255},
    {54516,6,8,11}, {54536,7,8,255}, {54547,6,8,255}, {54564,6,8,255}, {54583,35,8,255},
    {23072,7,8,11}, {54603,35,8,13}, {51284,26,8,255}, {51291,0,11,255}, {33614,0,8,255},
    {51296,0,8,255}, {51303,0,8,255}, {51313,0,8,255}, {51327,0,8,255}, {51332,0,8,255},
    {123,0,8,255}, {51346,0,8,255}, {51361,0,8,255}, {51376,0,8,255}, {51390,8,12,255},
    {51417,0,8,255}, {51435,0,8,255}, {51452,5,8,9}, {51469,0,8,255}, {51485,0,8,255},
    {51502,0,8,255}, {51506,8,11,255}, {51519,8,11,255}, {51541,8,11,255}, {51553,8,11,255},
    {51570,8,11,255}, {51582,8,11,255}, {51603,8,11,255}, {51624,8,11,255}, {51644,8,11,255},
    {51660,8,11,255}, {51685,8,11,255}, {51710,8,11,255}, {51735,8,11,255}, {51757,8,11,255},
    {51783,8,11,255}, {51807,8,11,255}, {51825,8,11,255}, {51849,8,11,255}, {51878,8,11,255},
    {51907,8,11,255}, {51934,8,11,255}, {51960,8,11,255}, {51985,8,11,255}, {52014,8,11,255},
    {52038,8,11,255}, {52064,8,11,255}, {52089,8,11,255}, {52112,8,11,255}, {52127,8,11,255},
    {52148,8,11,255}, {52172,8,11,255}, {52192,8,12,255}, {52218,8,12,255}, {52242,8,12,255},
    {52266,8,12,255}, {52294,8,12,255}, {52332,8,12,255}, {52370,8,12,255}, {52398,8,12,255},
    {52429,8,12,255}, {52457,8,12,255}, {52492,8,12,255}, {52527,8,12,255}, {52560,8,12,255},
    {52591,8,12,255}, {52619,8,12,255}, {52650,8,12,255}, {52682,8,11,255}, {52695,8,11,255},
    {52708,8,11,255}, {52737,8,11,255}, {52756,8,11,255}, {52778,8,11,255}, {52792,8,11,255},
    {52804,8,11,255}, {52820,8,11,255}, {52837,8,11,255}, {52850,8,11,255}, {52870,8,11,255},
    {52888,8,11,255}, {52914,8,11,255}, {52935,8,11,255}, {52966,8,11,255}, {52985,8,11,255},
    {53012,8,11,255}, {53034,8,11,255}, {53057,8,11,255}, {53075,8,11,255}, {53095,8,11,255},
    {53121,8,11,255}, {53144,8,11,255}, {53167,8,11,255}, {53186,8,11,255}, {53205,8,11,255},
    {53230,8,11,255}, {53248,8,11,255}, {53266,8,11,255}, {53285,8,11,255}, {53305,8,11,255},
    {53323,8,11,255}, {53352,8,11,255}, {53370,8,11,255}, {53391,8,11,255}, {53411,8,11,255},
    {53432,8,11,255}, {53453,8,11,255}, {53477,8,11,255}, {53499,8,11,255}, {53519,8,11,255},
    {53538,8,11,255}, {53557,8,15,255}, {53573,8,11,255}, {53595,8,11,255}, {53615,8,11,255},
    {53644,8,11,255}, {53668,8,11,255}, {53694,8,11,255}, {53714,8,11,255}, {53747,8,11,255},
    {53771,8,11,255}, {53798,8,11,255}, {53827,8,11,255}, {53848,8,11,255}, {53876,8,11,255},
    {53890,8,11,255}, {53916,8,11,255}, {53935,8,11,255}, {53951,8,11,255}, {53965,8,11,255},
    {53978,8,11,255}, {53991,8,11,255}, {54005,8,11,255}, {54021,8,11,255}, {54035,8,11,255},
    {54066,8,11,255}, {54092,8,11,255}, {54119,8,11,255}, {54137,8,11,255}, {54149,8,11,255},
    {54165,8,11,255}, {54178,8,11,255}, {54194,8,11,255}, {54219,8,11,255}, {54244,8,11,255},
    {54268,8,11,255}, {54294,8,11,255}, {54319,8,11,255}, {54344,8,11,255}, {54355,8,11,255},
    {54369,8,11,255}, {54383,8,11,255}, {54398,8,11,255}, {54423,0,8,255}, {54428,0,8,255},
    {54631,0,8,255}, {54442,0,8,255}, {6759,0,8,255}, {54461,7,8,255}, {54470,9,8,255},
    {54489,6,8,255}, {54516,6,8,11}, {54536,7,8,255}, {54547,6,8,255}, {54564,6,8,255},
    {54583,35,8,255}, {23072,7,8,13}, {54603,35,8,13}, {54645,8,8,8}, {54653,3,8,255},
    {54670,38,8,255}, {54692,0,8,255}, {54709,5,8,255}, {54730,15,8,255}, {54749,8,14,255},
    {54757,8,13,255}, {54765,8,15,255}, {54779,0,8,255}, {54789,7,8,255}, {54805,35,8,255},
    {54826,8,12,255}, {54841,8,12,255}, {54866,3,8,255}, {54874,7,8,255}, {54885,7,8,255},
    {54896,16,8,255}, {54917,15,8,255}, {54925,6,8,255}, {54934,16,8,255}, {54945,6,8,9},
    {54954,15,8,11}, {54972,9,8,255}, {54984,0,8,255}, {55009,0,8,255}, {55020,0,8,255},
    {55032,0,8,255}, {55041,3,8,255}, {55056,0,8,255}, {55066,0,8,255}, {55077,0,8,255},
    {55087,0,8,255}, {55103,0,8,255}, {55120,0,8,255}, {55138,0,8,255}, {55157,3,8,255},
    {55168,8,10,255}, {55193,8,10,255}, {55219,3,8,255}, {55231,3,8,255}, {55242,17,8,255},
    {55263,0,8,255}, {55286,14,8,255}, {55304,14,8,255}, {55314,15,8,255}, {55339,5,8,255},
    {55357,5,8,255}, {55380,14,15,255}, {55392,6,8,11}, {55407,0,8,255}, {55420,0,8,11},
    {55432,8,13,255}, {55444,8,13,255}, {55456,8,13,255}, {55470,8,13,255}, {55482,8,13,255},
    {55495,8,13,255}, {55508,8,15,255}, {55526,8,15,255}, {55547,8,15,255}, {55569,8,15,255},
    {55584,8,15,255}, {55605,8,15,255}, {55626,8,15,255}, {55648,8,15,255}, {55666,8,15,255},
    {55684,8,15,255}, {55708,17,8,255}, {55715,17,8,255}, {55723,9,8,255}, {55731,9,8,255},
    {55739,9,8,255}, {55747,9,8,255}, {55756,9,8,255}, {55765,9,8,255}, {55773,9,8,255},
    {55782,9,8,255}, {55790,9,8,255}, {55799,9,8,255}, {55807,8,13,255}, {55820,8,13,255},
    {55832,8,13,255}, {55843,5,8,255}, {55863,15,10,255}, {55880,0,8,255}, {55891,0,8,255},
    {55907,18,10,255}, {55919,18,10,255}, {55930,18,8,255}, {55936,18,8,255}, {55951,11,13,255},
    {55955,11,13,255}, {55966,15,10,255}, {55984,2,8,10}, {55984,18,11,255}, {55999,14,8,255},
    {56009,14,8,255}, {56041,0,8,255}, {31317,0,8,255}, {40735,0,8,255}, {56061,7,8,255},
    {56075,7,8,255}, {56091,7,8,255}, {56107,7,8,255}, {56114,7,8,255}, {56124,7,8,255},
    {56134,7,8,255}, {56144,7,8,255}, {56156,7,8,255}, {1007,0,14,255}, {40735,0,14,255},
    {56186,2,14,255}, {56205,59,8,255}, {56212,37,8,255}, {56226,59,8,255}, {56239,59,8,255},
    {56246,59,8,255}, {56253,59,8,255}, {56260,59,8,255}, {56267,9,8,255}, {56279,9,8,255},
    {56291,9,8,255}, {56304,9,8,255}, {56321,9,8,255}, {56334,9,8,255}, {56347,9,8,255},
    {56364,9,8,255}, {56377,9,8,255}, {56389,9,8,255}, {56401,9,8,255}, {56413,9,8,255},
    {56425,9,8,255}, {56437,9,8,255}, {56449,9,8,255}, {56461,9,8,255}, {56473,9,8,255},
    {56485,5,8,255}, {56498,5,8,255}, {56518,0,8,255}, {56525,17,8,255}, {4629,0,8,255},
    {56534,11,8,255}, {56546,16,8,255}, {56551,6,8,255}, {56561,15,8,255}, {56568,15,8,255},
    {56591,0,8,255}, {56610,0,8,255}, {4370,0,8,255}, {56627,8,13,255}, {56651,8,13,255},
    {56674,0,8,255}, {56686,0,8,255}, {56702,0,8,255}, {36020,17,8,255}, {56717,17,8,255},
    {56728,5,8,255}, {56738,15,8,255}, {56754,5,8,255}, {7448,0,8,255}, {56773,8,8,12},
    {56804,8,8,12}, {56835,8,8,12}, {56868,8,8,12}, {56901,8,8,12}, {56928,8,8,12}, {56955,8,8,12},
    {56981,8,8,12}, {57011,8,8,12}, {57041,8,8,12}, {57071,8,8,12}, {57100,8,8,12}, {57128,8,8,12},
    {57145,8,8,12}, {57164,0,8,12}, {57172,0,8,12}, {123,0,8,12}, {129,2,8,12}, {134,2,8,8},
    {42604,0,8,255}, {42610,0,8,255}, {57190,0,8,255}, {57197,0,8,255}, {57209,0,8,255},
    {57228,5,13,255}, {57181,0,8,255}, {57248,0,8,255}, {57267,8,15,255}, {57276,2,12,255},
    {57302,6,8,255}, {57315,6,8,255}, {57321,46,8,8}, {57331,6,12,255}, {57359,15,8,255},
    {31521,13,11,255}, {57368,15,8,255}, {57387,17,8,255}, {57423,17,8,255}, {57446,5,15,255},
    {57463,2,15,255}, {57487,17,8,255}, {57506,17,10,255}, {57525,17,8,8}, {57542,5,8,255},
    {57561,17,8,255}, {57576,5,8,255}, {57602,5,8,255}, {57624,17,8,255}, {57642,17,8,255},
    {57654,17,8,255}, {57664,18,8,255}, {57682,17,8,255}, {57699,17,12,255}, {57722,15,8,255},
    {57740,5,8,255}, {57747,9,8,255}, {57761,9,14,255}, {57785,9,12,255}, {57812,8,12,255},
    {57821,8,15,255}, {57834,2,12,255}, {57845,8,10,255}, {57855,8,9,255}, {57866,6,14,255},
    {57878,6,8,255}, {57897,6,8,255}, {57933,6,8,255}, {57956,6,15,255}, {57973,6,15,255},
    {57997,6,8,8}, {58014,6,8,255}, {20362,6,8,255}, {58029,6,8,255}, {58047,6,8,255},
    {20373,6,8,255}, {58065,8,10,255}, {19361,5,8,255}, {19398,45,8,255}, {58095,5,10,255},
    {19414,5,8,255}, {58114,5,8,255}, {58123,15,8,255}, {58138,4,8,255}, {19688,5,8,255},
    {58148,5,10,255}, {19466,5,8,255}, {58169,15,8,255}, {58186,9,8,255}, {58202,4,8,255},
    {58224,8,13,255}, {58232,8,13,255}, {58244,8,13,255}, {58256,17,8,255}, {58265,8,13,255},
    {58277,8,13,255}, {58285,8,13,255}, {58300,17,8,255}, {58309,6,8,255}, {58318,6,8,255},
    {58326,17,8,255}, {58217,6,8,255}, {58346,0,8,255}, {17378,6,8,255}, {58355,6,8,255},
    {58378,19,8,255}, {58387,0,8,255}, {58405,0,8,255}, {58423,19,8,255}, {58431,19,8,255},
    {58439,19,8,255}, {58448,0,8,255}, {58465,19,8,255}, {58473,7,8,255}, {58482,50,8,255},
    {58495,0,8,255}, {58508,19,8,255}, {58517,0,8,255}, {58529,19,8,255}, {58546,19,8,255},
    {58563,19,8,255}, {58578,19,8,255}, {58588,35,8,255}, {58598,0,8,255}, {58610,19,8,255},
    {58618,0,10,255}, {58636,0,8,255}, {58664,19,8,255}, {58668,0,8,255}, {58692,35,8,255},
    {58703,59,8,255}, {58719,37,8,255}, {58737,19,8,255}, {58749,19,8,255}, {58757,35,8,255},
    {45781,0,8,255}, {58771,19,8,255}, {58787,35,8,255}, {58803,19,8,255}, {45819,0,8,255},
    {58811,0,8,255}, {58823,0,8,255}, {58832,0,8,255}, {58840,0,8,255}, {58848,19,8,255},
    {58856,19,8,255}, {58864,0,8,255}, {58876,0,8,255}, {58897,9,8,255}, {58908,0,8,255},
    {58935,0,8,255}, {58943,0,8,255}, {129,0,8,255}, {58950,0,8,255}, {58958,0,8,255},
    {58965,0,14,255}, {58989,16,8,255}, {59014,0,8,255}, {59022,0,8,255}, {59044,19,8,12},
    {59047,19,8,12}, {59062,19,8,12}, {59066,19,8,12}, {59073,19,8,12}, {59076,19,8,12},
    {59080,19,8,12}, {59088,19,8,12}, {59104,8,8,12}, {59115,19,8,12}, {59119,19,8,12},
    {59122,19,8,12}, {59125,19,8,12}, {59130,19,8,12}, {59133,19,8,12}, {59138,19,8,12},
    {59141,19,8,12}, {59149,19,8,12}, {59153,19,8,12}, {59159,19,8,12}, {59169,19,8,12},
    {59172,19,8,12}, {59176,19,8,12}, {59179,19,8,12}, {59186,19,8,12}, {59192,19,8,12},
    {59201,19,8,12}, {59208,19,8,12}, {59213,19,8,12}, {59220,19,8,12}, {59227,19,8,12},
    {59234,19,8,12}, {59241,19,8,12}, {59246,19,8,12}, {59253,19,8,12}, {59258,19,8,12},
    {59265,19,8,12}, {59272,19,8,12}, {59277,19,8,12}, {59289,19,8,12}, {59295,19,8,12},
    {59299,19,8,12}, {59311,19,8,12}, {59318,19,8,12}, {59335,19,8,12}, {59348,19,8,12},
    {59352,19,8,12}, {59357,19,8,12}, {59361,19,8,12}, {59364,19,8,12}, {59367,19,8,12},
    {59376,19,8,12}, {59380,19,8,12}, {59387,19,8,12}, {59398,19,8,12}, {59405,19,8,12},
    {59412,19,8,12}, {59425,19,8,12}, {59445,8,8,12}, {59457,19,8,12}, {59461,19,8,12},
    {59464,19,8,12}, {59472,19,8,12}, {59479,19,8,12}, {59486,19,8,12}, {59492,19,8,12},
    {59497,0,8,12}, {59504,19,8,12}, {59517,19,8,12}, {59522,19,8,12}, {59527,19,8,12},
    {59533,19,8,12}, {59540,19,8,12}, {59546,19,8,12}, {59555,19,8,12}, {59572,0,8,255},
    {59591,0,8,255}, {59612,0,8,255}, {59631,11,8,255}, {59645,5,8,255}, {59656,16,8,255},
    {59668,5,8,255}, {59682,16,8,255}, {59697,34,8,255}, {59705,15,8,255}, {59713,5,8,255},
    {59728,8,13,255}, {59738,8,13,255}, {59745,8,13,255}, {59752,8,13,255}, {59758,8,13,255},
    {59765,8,13,255}, {59776,8,13,255}, {59787,8,13,255}, {59798,8,13,255}, {59809,8,13,255},
    {59817,8,13,255}, {59828,8,13,255}, {59836,8,13,255}, {59842,8,13,255}, {59849,8,13,255},
    {59853,8,13,255}, {59857,8,13,255}, {59868,8,13,255}, {59875,8,13,255}, {59882,8,11,255},
    {59892,8,11,255}, {59902,8,13,255}, {59909,8,13,255}, {4629,0,8,255}, {59917,6,8,255},
    {59925,6,8,255}, {59932,6,8,255}, {59940,14,8,255}, {59950,15,11,255}, {59963,6,8,255},
    {59975,6,8,255}, {59985,6,11,255}, {60007,0,8,255}, {60019,5,8,255}, {60026,5,8,255},
    {60031,5,8,255}, {60038,5,8,255}, {60046,14,8,255}, {1917,0,8,255}, {1966,0,8,255},
    {1983,0,8,255}, {2034,0,8,255}, {2102,0,8,255}, {20237,15,8,255}, {2264,0,8,255},
    {20252,0,8,255}, {2447,0,8,255}, {20258,32,8,255}, {20270,0,8,255}, {20277,0,8,255},
    {20289,0,8,255}, {60061,17,8,255}, {20295,17,8,255}, {60073,15,15,255}, {60088,0,8,255},
    {20308,0,8,255}, {6919,14,8,255}, {20334,17,8,255}, {60102,17,8,255}, {60116,2,10,255},
    {60127,2,10,255}, {20344,0,8,255}, {20350,0,8,255}, {60136,0,15,255}, {20362,6,8,255},
    {60155,6,12,255}, {20373,6,8,255}, {60178,6,12,255}, {20382,17,8,255}, {60199,11,15,255},
    {60221,8,13,255}, {60248,8,9,255}, {60258,8,13,255}, {60282,5,8,255}, {60290,18,8,255},
    {60303,18,8,255}, {60317,17,8,255}, {60334,6,8,255}, {60348,17,8,255}, {60365,5,8,255},
    {60371,11,8,255}, {60386,15,8,255}, {22966,15,8,255}, {60393,18,8,255}, {60400,18,8,255},
    {60410,17,8,255}, {60423,18,8,255}, {60436,17,8,255}, {60452,18,8,255}, {60465,17,8,255},
    {60481,17,8,255}, {60503,6,8,255}, {60509,5,8,255}, {15506,15,8,255}, {60518,15,8,255},
    {60530,18,8,255}, {60542,17,8,255}, {15405,18,8,255}, {60557,17,8,255}, {60565,6,8,255},
    {20289,0,8,255}, {1694,6,8,255}, {30551,14,8,255}, {60571,18,8,255}, {60584,8,8,12},
    {60590,8,8,12}, {60596,37,8,255}, {60614,8,12,255}, {60626,8,12,255}, {60638,8,12,255},
    {60653,8,12,255}, {60667,9,8,255}, {60673,9,8,255}, {60687,9,8,255}, {60698,8,10,255},
    {60711,8,14,255}, {60723,8,14,255}, {60738,8,14,255}, {60752,37,8,255}, {60584,8,8,12},
    {60590,8,8,12}, {60770,7,8,255}, {60780,7,8,255}, {60788,7,8,255}, {60796,7,8,255},
    {60806,7,8,255}, {60813,7,8,255}, {60596,37,8,255}, {60614,8,12,255}, {60821,7,8,255},
    {60830,7,8,255}, {60626,8,12,255}, {60638,8,12,255}, {60653,8,12,255}, {60839,7,8,255},
    {60851,7,8,255}, {60857,7,8,255}, {60667,9,8,255}, {60673,9,8,255}, {60687,9,8,255},
    {60867,7,8,255}, {60874,7,8,255}, {60885,7,8,255}, {1207,7,8,255}, {35981,7,8,255},
    {60895,7,8,255}, {60905,7,8,255}, {60916,7,8,255}, {60927,7,8,255}, {60940,7,8,255},
    {60698,8,10,255}, {60952,7,8,255}, {60959,7,8,255}, {60967,7,8,255}, {60975,0,8,12},
    {60990,7,8,255}, {60997,7,8,255}, {60711,8,14,255}, {60723,8,14,255}, {60738,8,14,255},
    {12698,7,8,255}, {61010,0,8,255}, {61021,15,8,255}, {61031,7,8,255}, {61038,0,8,255},
    {61050,7,8,255}, {6814,5,8,255}, {61061,40,8,255}, {61070,40,8,255}, {30667,15,8,255},
    {61080,37,8,255}, {61088,11,8,255}, {61104,5,8,255}, {61110,5,8,255}, {129,11,8,255},
    {61116,59,8,255}, {60752,37,8,255}, {60761,11,8,255}, {61130,59,8,255}, {61152,0,11,255},
    {28089,4,11,255}, {61168,4,11,255}, {61174,0,8,255}, {61190,0,8,255}, {61206,0,8,255},
    {61219,14,8,255}, {61232,0,8,255}, {61251,6,8,255}, {3575,14,8,255}, {61264,14,8,255},
    {61275,5,8,255}, {61286,14,8,255}, {61303,14,8,255}, {61325,14,8,255}, {61337,14,8,255},
    {61350,14,8,255}, {61360,6,8,255}, {8012,6,8,255}, {61370,6,8,255}, {61381,6,8,255},
    {61392,6,8,255}, {61404,6,8,255}, {61413,11,8,255}, {61424,11,8,255}, {61455,14,8,255},
    {61463,14,8,255}, {61502,0,8,255}, {61529,0,8,255}, {61540,0,8,255}, {31301,0,8,255},
    {61553,0,8,255}, {61559,0,8,255}, {61568,0,8,255}, {61578,0,8,255}, {61190,0,8,255},
    {29036,0,8,255}, {61592,6,8,255}, {61605,13,8,255}, {61626,17,8,255}, {61646,15,8,255},
    {61664,17,8,255}, {61687,9,8,255}, {61698,6,9,255}, {61709,6,8,255}, {34950,6,8,255},
    {61715,0,8,255}, {28089,0,8,255}, {61754,6,12,255}, {61767,6,12,255}, {61777,6,8,11},
    {61777,14,12,255}, {61787,6,8,11}, {61787,14,12,255}, {61800,0,8,255}, {61819,60,8,255},
    {61839,60,8,255}, {61857,0,13,255}, {61869,0,8,255}, {61878,0,8,255}, {61904,0,8,255},
    {61913,61,8,255}, {61927,0,8,255}, {61949,0,10,255}, {61962,0,15,255}, {61983,0,8,255},
    {925,25,8,255}, {61993,62,8,255}, {62007,0,9,255}, {62020,0,8,255}, {62041,25,8,255},
    {62052,0,15,255}, {62067,0,8,255}, {62084,0,8,255}, {62105,0,8,255}, {62126,63,8,255},
    {62137,0,8,255}, {62155,64,8,255}, {62166,0,10,255}, {62175,0,10,255}, {62194,0,8,255},
    {62210,0,8,255}, {62224,0,10,255}, {62234,0,8,255}, {62256,15,12,255}, {62275,1,8,255},
    {62285,15,8,255}, {62299,15,8,255}, {62320,0,8,255}, {62332,8,9,255}, {62342,0,8,255},
    {62346,0,8,255}, {9573,0,8,255}, {9588,0,8,255}, {9602,0,8,255}, {9616,0,8,255},
    {62366,0,8,255}, {62385,0,8,255}, {9655,0,8,255}, {62394,8,10,255}, {9666,0,8,255},
    {62406,0,8,255}, {9676,0,8,255}, {162,0,8,255}, {9694,0,8,255}, {9704,0,8,255}, {62421,0,8,255},
    {9713,0,8,255}, {9723,0,8,255}, {9732,0,8,255}, {9741,0,8,255}, {62424,8,11,255},
    {9750,0,8,255}, {9758,0,8,255}, {1095,54,8,255}, {9770,0,8,255}, {9785,0,8,255}, {9801,0,8,255},
    {62438,15,8,255}, {62449,8,11,255}, {62455,2,8,9}, {62455,0,10,255}, {62463,8,13,255},
    {62473,8,15,255}, {62486,8,11,255}, {1301,0,10,255}, {62498,0,10,255}, {62512,0,10,255},
    {44590,43,8,255}, {62528,8,13,255}, {62537,8,11,255}, {9824,0,8,255}, {62546,8,11,255},
    {9835,0,8,255}, {9844,0,8,255}, {62551,0,8,255}, {62563,0,8,255}, {62577,0,8,255},
    {62593,0,8,255}, {62607,0,8,255}, {62621,0,8,255}, {62633,0,8,255}, {62647,5,8,255},
    {62652,0,8,255}, {1445,8,10,255}, {62659,0,12,255}, {62673,8,15,255}, {62682,8,10,255},
    {62692,8,13,255}, {1466,0,8,255}, {1474,0,11,255}, {62699,8,11,255}, {9879,0,8,255},
    {62706,2,11,255}, {62719,2,11,255}, {62731,6,11,255}, {62747,11,11,255}, {62767,2,15,255},
    {62781,2,14,255}, {62802,15,8,255}, {62811,11,11,255}, {62825,24,13,255}, {62846,4,8,255},
    {62861,9,13,255}, {62873,9,10,255}, {62886,11,8,14}, {62910,2,12,255}, {62919,2,11,255},
    {62320,0,8,255}, {62342,0,8,255}, {62346,0,8,255}, {9573,0,8,255}, {9588,0,8,255},
    {9602,0,8,255}, {9616,0,8,255}, {62385,0,8,255}, {10001,0,8,255}, {61857,0,8,255},
    {9655,0,8,255}, {9666,0,8,255}, {62406,0,8,255}, {9676,0,8,255}, {42650,0,8,255},
    {155,3,10,255}, {162,0,8,255}, {9694,0,8,255}, {9704,0,8,255}, {62421,0,8,255}, {9713,0,8,255},
    {9723,0,8,255}, {9732,0,8,255}, {9741,0,8,255}, {9750,0,8,255}, {9758,0,8,255}, {1095,54,8,255},
    {9770,0,8,255}, {9785,0,8,255}, {9801,0,8,255}, {62438,15,8,255}, {62455,0,8,255},
    {62473,8,10,255}, {1301,0,8,255}, {62498,0,8,255}, {62512,0,8,255}, {44590,43,8,255},
    {30060,0,10,255}, {9824,0,8,255}, {62949,0,10,255}, {9835,0,8,255}, {9844,0,8,255},
    {62551,0,8,255}, {62563,0,8,255}, {62577,0,8,255}, {62593,0,8,255}, {62607,0,8,255},
    {62621,0,8,255}, {62633,0,8,255}, {62647,5,8,255}, {62652,0,8,255}, {62659,0,8,255},
    {62673,8,10,255}, {1466,0,8,255}, {1474,0,8,255}, {9879,0,8,255}, {30122,0,10,255},
    {62731,6,8,255}, {62747,11,8,255}, {62958,0,8,255}, {62767,2,10,255}, {62781,2,10,255},
    {275,4,10,255}, {62802,15,8,255}, {62256,15,8,255}, {62811,11,8,255}, {62825,24,8,255},
    {62846,4,8,255}, {62861,9,8,255}, {62873,9,8,255}, {62886,2,8,14}, {7116,0,10,255},
    {291,5,10,255}, {62981,0,8,255}, {62985,5,8,255}, {62999,5,15,255}, {63005,5,8,255},
    {63014,17,8,255}, {63024,5,8,255}, {63038,5,8,255}, {63055,9,15,255}, {63077,5,15,255},
    {63100,5,15,255}, {63121,9,8,255}, {63135,9,15,255}, {63149,9,15,255}, {63160,11,15,255},
    {8080,5,8,255}, {63175,17,8,255}, {31190,5,8,255}, {63184,8,8,9}, {63197,7,8,255},
    {63222,0,8,255}, {63236,0,8,255}, {63253,0,8,255}, {63277,0,8,255}, {63286,0,8,255},
    {63295,0,8,255}, {63306,0,8,255}, {63318,0,8,255}, {63329,0,8,255}, {63339,0,8,255},
    {63354,0,8,255}, {63369,6,8,255}, {63386,6,11,255}, {63403,2,11,255}, {63422,0,8,12},
    {63436,11,8,12}, {63453,6,8,255}, {63468,0,8,11}, {1694,0,8,255}, {63479,0,8,12},
    {63489,6,8,255}, {63504,9,8,255}, {63517,11,8,255}, {63522,11,8,255}, {63529,11,8,255},
    {63253,0,8,255}, {63574,7,8,255}, {63236,0,8,255}, {63277,0,8,255}, {63286,0,8,255},
    {63369,6,8,255}, {63386,6,8,255}, {63403,2,11,255}, {63517,11,8,255}, {63522,11,8,255},
    {63529,11,8,255}, {63610,6,8,255}, {63626,6,8,255}, {63642,6,8,255}, {63653,6,8,255},
    {63295,0,8,255}, {63683,40,8,255}, {63422,0,8,12}, {63436,11,8,12}, {63479,0,8,12},
    {63715,7,8,255}, {63729,7,8,255}, {63306,0,8,255}, {1694,0,8,255}, {63759,0,8,255},
    {63775,0,8,255}, {63785,0,8,255}, {63800,0,8,255}, {63805,0,8,255}, {63819,0,8,255},
    {63830,0,8,255}, {63840,0,8,255}, {63851,0,8,255}, {63856,0,8,255}, {63877,0,8,255},
    {63893,0,8,255}, {63906,0,13,255}, {63921,0,13,255}, {63935,6,8,255}, {63956,7,8,255},
    {63968,7,8,255}, {63318,0,8,255}, {63339,0,8,255}, {63354,0,8,255}, {63453,6,8,255},
    {63489,6,8,255}, {63504,9,8,255}, {63222,0,8,255}, {63329,0,8,255}, {64042,5,8,255},
    {64052,15,8,255}, {64075,5,8,255}, {64084,3,8,255}, {64098,15,8,255}, {64139,0,8,255},
    {64160,0,8,255}, {64170,0,8,255}, {64192,15,8,255}, {64205,15,8,255}, {64223,8,8,10},
    {64238,15,8,255}, {64250,15,8,255}, {64267,15,8,255}, {64279,15,8,255}, {64296,38,8,255},
    {64313,4,8,255}, {64322,14,8,255}, {22822,5,8,255}, {64332,5,8,255}, {64349,5,8,255},
    {64360,7,8,255}, {22828,5,8,255}, {64373,5,8,255}, {64386,16,8,255}, {64403,5,8,255},
    {64410,15,8,255}, {64420,5,8,255}, {64430,34,8,255}, {64438,15,8,255}, {64447,15,8,255},
    {64456,34,8,255}, {64467,34,8,255}, {64478,38,8,255}, {64492,38,8,255}, {64504,38,8,255},
    {64516,38,8,255}, {64527,38,8,255}, {64556,0,8,255}, {64581,0,8,255}, {64607,0,8,255},
    {64627,0,8,255}, {64639,0,8,255}, {64655,0,8,255}, {64667,0,8,255}, {64678,0,8,13},
    {31289,0,8,255}, {64693,0,8,255}, {64714,0,8,255}, {64734,0,8,255}, {64758,0,8,255},
    {64160,0,8,255}, {64780,0,8,255}, {31959,0,8,255}, {64799,0,8,255}, {64815,0,8,255},
    {64847,0,8,255}, {64876,0,8,255}, {64896,0,8,255}, {64909,0,8,255}, {64924,0,8,255},
    {64946,0,8,255}, {64969,0,8,255}, {64982,0,8,255}, {64990,0,8,13}, {65000,0,8,255},
    {65015,0,8,255}, {65028,0,8,255}, {65039,4,8,255}, {65050,4,8,255}, {65073,6,8,255},
    {65088,14,8,255}, {65104,4,8,255}, {35930,5,8,255}, {35943,5,8,255}, {65120,6,8,255},
    {65131,15,8,255}, {65159,0,8,255}, {65167,0,8,255}, {65180,0,8,255}, {65188,0,8,255},
    {65218,15,8,255}, {65230,0,8,255}, {123,0,8,12}, {4906,6,8,12}, {4938,6,8,12},
    {65254,39,14,255}, {65258,39,8,255}, {65272,39,8,255}, {65286,39,8,255}, {65300,39,8,255},
    {65315,39,14,255}, {65319,7,8,255}, {65335,7,8,255}, {65354,7,8,255}, {65367,7,8,255},
    {65376,0,8,255}, {65385,0,8,255}, {65390,17,8,255}, {1694,6,12,255}, {65398,0,8,255},
    {65404,0,8,255}, {65410,0,8,255}, {65416,0,8,255}, {65422,0,14,255}, {65428,0,14,255},
    {65434,0,14,255}, {65440,35,9,255}, {65455,0,8,255}, {11905,6,8,255}, {1694,6,8,255},
    {65475,0,8,255}, {65490,0,8,255}, {62958,0,13,255}, {65505,6,8,255}, {65520,5,8,255},
    {65534,6,8,255}, {65548,6,8,255}, {65560,6,8,255}, {19174,6,8,255}, {65573,6,8,255},
    {123,0,8,255}, {65592,8,15,255}, {65615,8,15,255}, {65638,0,8,255}, {65648,0,8,255},
    {134,2,8,8}, {65667,0,8,255}, {65685,0,8,255}, {65694,0,8,255}, {65704,0,8,255},
    {65718,0,8,255}, {65736,0,8,255}, {65747,0,8,255}, {65755,0,8,255}, {65775,0,8,255},
    {65784,17,8,255}, {65800,14,8,255}, {65812,0,8,255}, {65827,0,8,255}, {65845,0,8,255},
    {65857,0,8,255}, {65864,0,8,255}, {123,0,8,255}, {65871,0,8,11}, {65878,0,8,255},
    {65893,0,8,11}, {65899,0,8,255}, {65909,0,15,255}, {65915,0,8,12}, {65922,0,8,255},
    {65938,0,8,255}, {65946,0,8,255}, {65952,0,8,255}, {65964,0,8,255}, {65979,0,8,255},
    {129,9,8,255}, {65983,9,8,255}, {65992,9,8,255}, {4548,6,8,255}, {66005,6,10,255},
    {66039,6,8,255}, {66048,0,8,255}, {66064,0,8,255}, {66074,0,8,255}, {66086,6,8,255},
    {66096,6,8,255}, {66108,6,15,255}, {66119,6,8,255}, {66131,6,8,255}, {66152,6,8,255},
    {66172,5,8,255}, {66180,15,8,255}, {66190,5,8,255}, {66215,6,8,255}, {66224,0,8,255},
    {66233,6,8,255}, {66241,0,8,255}, {66249,0,8,255}, {66259,15,8,255}, {66272,9,8,255},
    {66291,5,8,255}, {66302,15,8,255}, {66315,6,8,255}, {66323,6,8,255}, {66332,6,8,255},
    {4629,0,8,255}, {66352,6,8,255}, {66357,8,14,255}, {66370,8,14,255}, {66389,8,14,255},
    {66401,8,14,255}, {66416,6,8,255}, {66428,6,8,255}, {66438,8,14,255}, {66449,8,14,255},
    {66458,8,14,255}, {66486,0,8,255}, {64627,0,8,255}, {66501,0,8,255}, {66512,0,8,255},
    {66526,0,8,255}, {66540,5,8,255}, {66557,4,8,255}, {66586,0,8,255}, {66594,40,8,255},
    {66626,0,8,255}, {66640,0,8,255}, {66659,0,8,255}, {66670,14,8,255}, {66679,7,8,255},
    {66694,7,8,255}, {66711,7,8,255}, {66737,0,11,255}, {66749,0,11,255}, {66761,0,11,255},
    {66773,0,11,255}, {66787,2,11,255}, {66803,2,11,255}, {66749,0,8,255}, {66832,5,8,255},
    {66848,5,8,255}, {66861,9,8,255}, {66875,5,8,255}, {66887,6,8,255}, {66910,10,8,255},
    {66943,0,8,255}, {66956,0,8,255}, {66969,0,8,255}, {66985,0,8,255}, {67008,0,8,255},
    {67020,0,8,255}, {67033,11,8,255}, {67050,0,8,12}, {123,0,8,12}, {67066,0,8,12}, {67073,0,8,12},
    {67086,9,15,255}, {67100,9,15,255}, {67122,0,8,255}, {67135,0,8,255}, {67152,65,8,255},
    {67168,65,8,255}, {67181,0,8,255}, {67201,0,8,255}, {67214,0,8,255}, {67232,0,8,255},
    {67249,0,8,255}, {67269,0,8,255}, {67292,0,8,255}, {67308,0,8,255}, {67321,0,8,255},
    {67338,0,8,255}, {67363,0,8,255}, {67368,0,8,255}, {67380,0,8,255}, {67396,0,8,255},
    {67406,0,8,255}, {67422,0,8,255}, {67436,0,8,255}, {67453,7,8,255}, {67469,7,8,255},
    {67485,7,8,255}, {67499,11,8,255}, {67520,6,8,255}, {67565,0,8,255}, {67499,11,8,255},
    {67520,6,8,255}, {67612,0,8,255}, {67624,0,8,255}, {67637,0,8,255}, {67652,0,8,255},
    {67665,0,8,255}, {67692,0,8,255}, {67708,0,8,255}, {67726,0,8,255}, {67750,0,8,255},
    {67761,0,8,255}, {67773,0,8,255}, {67782,0,8,255}, {67790,0,8,255}, {7911,0,8,255},
    {67802,0,8,255}, {67816,0,8,255}, {67836,0,8,255}, {67867,15,8,255}, {67881,14,8,255},
    {67890,6,8,255}, {67918,0,8,255}, {67923,0,8,255}, {67937,0,8,255}, {67950,0,8,255},
    {67964,0,8,255}, {60780,0,8,255}, {67974,0,8,255}, {67992,0,8,255}, {68001,0,8,255},
    {68018,0,8,255}, {68031,0,8,255}, {67612,0,8,255}, {68039,0,8,255}, {68046,0,8,255},
    {68057,0,8,255}, {67363,0,8,255}, {68070,0,8,255}, {68079,0,8,255}, {68101,0,8,255},
    {62647,0,8,255}, {68132,0,8,255}, {67499,13,8,255}, {7911,0,8,255}, {67836,0,8,255},
    {68157,7,8,255}, {68168,7,8,255}, {68176,0,8,255}, {68191,7,8,255}, {68204,7,8,255},
    {68216,0,8,255}, {68229,7,8,255}, {68250,7,8,255}, {68273,0,8,255}, {68281,0,8,255},
    {68289,7,8,255}, {68304,7,8,255}, {7911,0,8,255}, {67836,0,8,255}, {68337,0,8,255},
    {68348,0,8,255}, {68365,0,8,255}, {68383,0,8,255}, {68403,0,8,255}, {68418,0,8,255},
    {54866,0,8,255}, {68454,8,9,255}, {68482,0,8,255}, {68500,0,9,255}, {68529,7,8,255},
    {68538,7,8,255}, {68556,7,8,255}, {68573,66,8,255}, {68588,6,8,255}, {68618,13,8,255},
    {19052,14,8,255}, {68623,4,8,255}, {68638,37,8,255}, {68642,11,8,255}, {68656,11,8,255},
    {68671,11,8,255}, {68684,11,8,255}, {68697,11,8,255}, {68713,40,8,255}, {68754,0,8,255},
    {60780,0,8,255}, {68031,0,8,255}, {68771,0,8,255}, {68783,59,10,255}, {68794,0,8,255},
    {68797,0,8,255}, {68079,0,8,255}, {68808,0,8,255}, {68814,0,8,255}, {68825,0,8,255},
    {68837,7,8,255}, {68845,0,8,255}, {68849,15,8,255}, {68855,0,8,255}, {68865,0,8,255},
    {68879,10,8,255}, {1587,6,8,255}, {68892,0,8,255}, {68903,0,8,255}, {60031,6,9,255},
    {68918,9,8,255}, {68928,11,8,255}, {7911,0,8,255}, {68938,6,8,255}, {68957,14,8,255},
    {68754,0,8,255}, {60780,0,8,255}, {68031,0,8,255}, {68771,0,8,255}, {68794,0,8,255},
    {68797,0,8,255}, {68079,0,8,255}, {68808,0,8,255}, {68814,0,8,255}, {68825,0,8,255},
    {68837,7,8,14}, {68845,0,8,255}, {68849,15,8,255}, {68855,0,8,255}, {68865,0,8,255},
    {68879,10,8,255}, {1587,6,8,255}, {68892,0,8,255}, {68903,0,8,255}, {60031,6,9,255},
    {68918,9,8,255}, {68928,11,8,255}, {7911,0,8,255}, {68938,6,8,255}, {68957,14,8,255},
    {43035,7,8,255}, {43049,5,8,255}, {43061,0,8,255}, {43072,0,8,255}, {43085,0,8,255},
    {4629,0,8,255}, {43114,7,8,255}, {43132,7,11,255}, {43169,7,8,255}, {43192,7,8,255},
    {43232,7,8,255}, {43255,7,8,255}, {43283,7,8,255}, {43326,7,8,255}, {43356,7,8,255},
    {43388,7,8,255}, {43423,7,8,255}, {43458,7,8,255}, {43477,7,8,255}, {43501,7,8,255},
    {43530,7,11,255}, {43557,7,8,255}, {43581,7,8,255}, {43614,7,8,255}, {43641,7,8,255},
    {43666,7,14,255}, {43688,7,8,255}, {43712,7,11,255}, {43732,7,8,255}, {43754,7,8,255},
    {43774,7,8,255}, {43801,7,8,255}, {43824,7,8,255}, {43843,7,8,255}, {43874,7,11,255},
    {43907,7,11,255}, {43937,7,11,255}, {43969,7,8,255}, {43989,7,8,255}, {44010,7,8,255},
    {44027,7,8,255}, {44050,7,8,255}, {44070,7,8,255}, {44095,7,8,255}, {44128,7,8,255},
    {44153,7,8,255}, {44182,7,8,255}, {44209,7,8,255}, {44236,7,8,255}, {44263,7,8,255},
    {69044,0,8,255}, {68216,0,8,255}, {69059,0,10,255}, {69071,0,8,255}, {69084,0,8,255},
    {69110,0,8,255}, {69135,0,8,255}, {69153,0,8,255}, {69175,38,8,255}, {69195,0,8,255},
    {7911,6,8,255}, {67836,6,8,255}, {69227,0,10,255}, {69242,0,10,255}, {69259,0,10,255},
    {69272,0,10,255}, {69284,0,10,255}, {23072,7,10,255}, {69044,0,8,255}, {69314,0,8,255},
    {69325,0,8,255}, {68216,0,8,255}, {69340,0,10,255}, {69355,38,8,255}, {69368,38,8,255},
    {69383,7,8,255}, {69404,7,8,255}, {69425,7,8,255}, {69452,7,8,255}, {69471,7,8,255},
    {69496,7,8,255}, {69515,7,8,255}, {69544,7,8,255}, {69562,7,8,255}, {69580,7,8,255},
    {69604,7,8,255}, {69629,7,8,255}, {23072,7,8,255}, {69666,0,8,255}, {69680,0,8,255},
    {25112,5,8,255}, {69693,0,8,255}, {69714,5,8,255}, {25535,5,8,255}, {69227,0,8,255},
    {69242,0,8,255}, {69742,0,8,255}, {69059,0,8,255}, {69760,0,8,255}, {69768,0,8,255},
    {67086,9,15,255}, {67100,9,15,255}, {51284,0,8,255}, {69802,9,8,255}, {69810,0,8,255},
    {123,0,8,255}, {69272,0,8,255}, {69819,0,8,255}, {69825,0,8,255}, {69845,0,8,255},
    {69856,0,8,255}, {69866,0,8,255}, {69884,0,8,255}, {69898,0,8,255}, {69912,0,8,255},
    {2483,0,8,255}, {69926,0,8,255}, {2645,0,8,255}, {69938,0,8,255}, {69951,35,8,255},
    {69960,9,8,255}, {30683,5,8,255}, {25112,5,8,255}, {69968,15,8,255}, {69978,16,8,255},
    {69990,16,8,255}, {61168,15,8,255}, {70016,0,8,255}, {70040,0,8,255}, {70067,0,8,255},
    {70091,0,8,255}, {70107,0,8,255}, {70129,0,8,255}, {70143,0,8,255}, {70166,0,8,255},
    {70193,0,8,255}, {70212,0,8,255}, {70231,14,8,255}, {123,0,10,255}, {70261,0,8,9},
    {1391,5,8,255}, {70266,0,8,255}, {4629,0,8,9}, {25274,0,8,255}, {70270,6,8,9}, {70281,0,8,255},
    {70293,6,8,255}, {70308,5,8,255}, {70332,8,10,255}, {70346,0,8,255}, {70357,0,8,255},
    {70368,0,8,255}, {70381,8,10,255}, {70397,8,10,255}, {70410,0,8,255}, {70423,8,10,255},
    {39414,0,8,255}, {70443,0,8,255}, {70453,8,10,255}, {70467,8,14,255}, {70481,8,14,255},
    {70499,0,8,255}, {70510,0,8,255}, {70518,0,8,255}, {4629,0,8,255}, {70526,9,8,255},
    {16604,0,8,11}, {70574,0,8,255}, {70594,0,8,255}, {70609,0,8,255}, {10691,7,14,255},
    {10706,7,8,255}, {10727,7,8,255}, {10948,17,8,255}, {10956,17,15,255}, {7405,16,8,255},
    {10972,0,8,255}, {5491,17,8,255}, {10984,17,15,255}, {7414,16,8,255}, {10998,0,8,255},
    {4629,0,8,255}, {70635,0,9,255}, {70656,8,9,255}, {70663,0,9,255}, {70672,0,9,255},
    {70694,12,9,255}, {70714,6,9,255}, {23943,6,9,255}, {70574,0,9,255}, {70745,0,9,255},
};
