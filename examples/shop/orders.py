"""Who wants what."""
import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        print("%s done" % function.__name__)
        return result

    return wrapper


class Document(object):
    def __init__(self, number):
        self.number = number
        self.is_open = True

    def close(self):
        self.is_open = False


class Order(Document):
    def __init__(self, number, names, amounts):
        super(Order, self).__init__(number)
        self.names = names
        self.amounts = amounts

    def missing(self, stock):
        known = set([name for name in stock.names()])
        return list(filter(lambda name: name not in known, self.names))

    def total(self, stock):
        total = 0
        for i in range(len(self.names)):
            item = stock.find(self.names[i])
            if item is not None:
                total += item.price * self.amounts[i]
        return total

    @logged
    def close(self):
        super(Order, self).close()


def merge(orders, extra=[]):
    """All the names of some orders."""
    names = []
    for order in orders + extra:
        for name in order.names:
            names.append(name)
    return names
