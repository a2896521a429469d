"""What becomes of a value on CPython 3.11's stack, instruction by instruction.

A value that was loaded is followed through the instructions that really run, by how many values
lie above it, until one of them takes it. What that one does with it is compared with the tags of
the use (N14).
"""
import dis

(METHOD, ATTRIBUTE, ATTRIBUTE_STORE, ITEM, ITEM_STORE, ITEM_DELETE, SLICE, TRUTH, ITERATED, LEN,
 IN_RIGHT, IN_LEFT, ARGUMENT, STAR, RETURNED, YIELDED, AWAITED, STORED, CAPTURED, FORMATTED,
 COMPARED, IDENTITY, AUGMENTED, UNPACKED, WITH, RAISED, DELETED, REBOUND, DECORATOR, DEFAULT,
 ANNOTATION, OPERAND, CALLED, ALIASED, DECLARED, DISCARDED, OTHER) = (1 << n for n in range(37))

IN_DISPLAY = STORED | ARGUMENT | DEFAULT | ANNOTATION | OPERAND | RETURNED | YIELDED
# Instruction -> what it does with the values it takes, from the top of the stack.
TAKES = {
    # the middle of a chain of comparisons is dropped at the end
    'POP_TOP': [DISCARDED | TRUTH | RETURNED | COMPARED | IDENTITY | IN_LEFT | IN_RIGHT],
    'RETURN_VALUE': [RETURNED],
    'YIELD_VALUE': [YIELDED | AWAITED],
    'GET_ITER': [ITERATED | UNPACKED | STAR],
    'GET_AITER': [ITERATED],
    'GET_YIELD_FROM_ITER': [YIELDED],
    'GET_AWAITABLE': [AWAITED],
    'UNARY_NOT': [TRUTH],
    'UNARY_NEGATIVE': [OPERAND],
    'UNARY_POSITIVE': [OPERAND],
    'UNARY_INVERT': [OPERAND],
    'COMPARE_OP': [COMPARED, COMPARED],
    'IS_OP': [IDENTITY, IDENTITY],
    'CONTAINS_OP': [IN_RIGHT, IN_LEFT],
    'BINARY_OP': [OPERAND, OPERAND | AUGMENTED],
    'BINARY_SUBSCR': [OPERAND, ITEM | SLICE],
    'STORE_SUBSCR': [OPERAND, ITEM_STORE, STORED],
    'DELETE_SUBSCR': [OPERAND, ITEM_DELETE],
    'LOAD_ATTR': [ATTRIBUTE | METHOD],
    'LOAD_METHOD': [METHOD],
    'STORE_ATTR': [ATTRIBUTE_STORE, STORED],
    'DELETE_ATTR': [ATTRIBUTE_STORE],
    # a, b = x, y is compiled without a tuple
    'STORE_FAST': [ALIASED | STORED],
    'STORE_DEREF': [ALIASED | STORED],
    'STORE_GLOBAL': [ALIASED],
    'LIST_APPEND': [STORED | ARGUMENT],
    'SET_ADD': [STORED],
    'MAP_ADD': [STORED, STORED],
    'LIST_EXTEND': [STAR],
    'SET_UPDATE': [STAR],
    'DICT_UPDATE': [STAR],
    'DICT_MERGE': [STAR],
    'UNPACK_SEQUENCE': [UNPACKED],
    'UNPACK_EX': [UNPACKED],
    'BEFORE_WITH': [WITH],
    'BEFORE_ASYNC_WITH': [WITH],
    'CHECK_EXC_MATCH': [OTHER],
    'POP_JUMP_FORWARD_IF_TRUE': [TRUTH],
    'POP_JUMP_FORWARD_IF_FALSE': [TRUTH],
    'POP_JUMP_BACKWARD_IF_TRUE': [TRUTH],
    'POP_JUMP_BACKWARD_IF_FALSE': [TRUTH],
    'POP_JUMP_FORWARD_IF_NONE': [IDENTITY],
    'POP_JUMP_FORWARD_IF_NOT_NONE': [IDENTITY],
    'POP_JUMP_BACKWARD_IF_NONE': [IDENTITY],
    'POP_JUMP_BACKWARD_IF_NOT_NONE': [IDENTITY],
}
NOTHING = {'NOP', 'RESUME', 'JUMP_FORWARD', 'JUMP_BACKWARD', 'JUMP_BACKWARD_NO_INTERRUPT',
           'PUSH_NULL', 'CACHE', 'KW_NAMES', 'MAKE_CELL', 'COPY_FREE_VARS', 'COPY', 'CALL',
           'FOR_ITER', 'DELETE_FAST', 'DELETE_DEREF', 'ASYNC_GEN_WRAP', 'GET_ANEXT'}


def takes(op, jumped):
    """What the instruction does with the values it takes; None: not known here."""
    name, n = op.opname, op.arg
    if name in TAKES:
        return TAKES[name]
    if name in NOTHING or name.startswith('LOAD_'):
        return []
    if name == 'PRECALL':
        return [ARGUMENT | LEN] * n + [CALLED, CALLED]
    if name == 'CALL_FUNCTION_EX':
        return [STAR] * (1 + (n & 1)) + [CALLED, CALLED]
    if name in ('BUILD_TUPLE', 'BUILD_LIST', 'BUILD_SET'):
        return [IN_DISPLAY] * n
    if name in ('BUILD_MAP', 'BUILD_CONST_KEY_MAP'):
        return [IN_DISPLAY] * (2 * n if name == 'BUILD_MAP' else n + 1)
    if name == 'BUILD_STRING':
        return [FORMATTED | STORED] * n
    if name == 'BUILD_SLICE':
        return [OPERAND] * n
    if name == 'FORMAT_VALUE':
        return [FORMATTED | STORED] * (2 if n & 4 else 1)
    if name == 'RAISE_VARARGS':
        return [RAISED] * n
    if name in ('JUMP_IF_TRUE_OR_POP', 'JUMP_IF_FALSE_OR_POP'):
        return [] if jumped else [TRUTH]
    return None


class Value:
    def __init__(self, where, name, tags):
        self.where, self.name, self.tags = where, name, tags
        self.above = None  # not loaded yet


class Stack:
    """The values of one frame that are being followed."""

    def __init__(self, report):
        self.values, self.before, self.report, self.followed = [], None, report, 0

    def forget(self):
        """An exception has cut the stack."""
        self.values, self.before = [], None

    def step(self, op, after):
        """The instruction is about to run; `after`: offset of the one behind its predecessor."""
        last, self.before = self.before, op
        if last is not None and self.values:
            self.ran(last, op.offset != after)

    def load(self, where, name, tags):
        self.values.append(Value(where, name, tags))

    def ran(self, op, jumped):
        if op.opname == 'SWAP':
            for value in self.values:
                value.above = {0: op.arg - 1, op.arg - 1: 0}.get(value.above, value.above)
            return
        done = takes(op, jumped)
        effect = dis.stack_effect(op.opcode, op.arg, jump=jumped) if op.opcode >= \
            dis.HAVE_ARGUMENT else dis.stack_effect(op.opcode)
        kept = []
        for value in self.values:
            if value.above is None:
                value.above = 0
                kept.append(value)
            elif done is not None and value.above >= len(done):
                value.above += effect
                kept.append(value)
            elif done is not None:
                self.followed += 1
                if not value.tags & (done[value.above] | OTHER):
                    self.report(value.where, value.name, 'goes to', op.opname, 'and has tags',
                                bin(value.tags))
        self.values = kept
