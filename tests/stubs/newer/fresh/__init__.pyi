from .inner import *
from .inner import hidden as shown, kept as kept

__all__ = ["shown"]
__all__ += ["served"]

def start() -> float: ...
