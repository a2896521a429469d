import sys
from abc import abstractmethod
from collections import deque as deque
from fresh import start
from typing import Any, AnyStr, Callable, Final, Iterator, Literal, NoReturn, Protocol, TypeAlias, TypeVar, overload

_T = TypeVar("_T")
_Price: TypeAlias = int | None
_P = _Price

OPEN: Final = "open"
LIMIT: Final[float]
COUNT: Final = 3
clerk: str

# versions
if sys.version_info >= (3, 10):
    def rebate(x: int) -> tuple[int, ...]: ...

elif sys.version_info >= (3, 9):
    def rebate(x: int) -> list[int]: ...

else:
    def rebate(x: int) -> None: ...

if sys.version_info < (3, 12):
    def haggle() -> str: ...

if not (sys.version_info < (3, 13)):
    def scan() -> bytes: ...

if sys.version_info >= (3, 11) and sys.version_info < (3, 13):
    def trial() -> bool: ...

# platforms
if sys.platform == "win32":
    def till() -> str: ...

else:
    def till() -> bytes: ...

if sys.platform == "linux" and sys.version_info >= (3, 14):
    def penguin() -> int: ...

if sys.platform != "win32" or sys.version_info >= (3, 12):
    def window() -> int: ...

# what the newer ones have no branches for any more
if sys.version_info >= (3, 9):
    def find(x: int) -> str: ...

def weight(): ...
def parcel() -> Parcel: ...
def problem() -> BaseException: ...

# classes
class Parcel:
    @classmethod
    def pack(cls, x: int) -> Parcel: ...
    @staticmethod
    def size() -> tuple[int, int]: ...
    def send(self) -> None: ...
    @property
    def label(self) -> str: ...
    if sys.version_info >= (3, 12):
        @classmethod
        def copy(cls) -> Parcel: ...

class Box(Parcel): ...
class Basket(list[str]): ...
class Number(_Base): ...

_Base = int

class Shape(Protocol):
    @abstractmethod
    def area(self) -> float: ...

class Other:
    def __new__(cls, x: Any) -> Any: ...

def shape() -> Shape: ...

_one: Seller

class Seller:
    def sell(self, x: int) -> str: ...

sell = _one.sell
sell_again = sell
pack = Parcel
