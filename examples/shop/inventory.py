"""What is on the shelves."""
import threading


class Item(object):
    def __init__(self, name, count, price):
        self.name = name
        self.count = count
        self.price = price

    def __repr__(self):
        return "Item(%r)" % (self.name,)


class Stock(object):
    def __init__(self):
        self._items = {}
        self._lock = threading.Lock()

    def add(self, item):
        self._lock.acquire()
        try:
            self._items[item.name] = item
        finally:
            self._lock.release()

    def get_items(self):
        return list(self._items.values())

    def names(self):
        names = []
        for name in self._items:
            names.append(name)
        return sorted(names)

    def find(self, name):
        if name in self._items:
            item = self._items[name]
        else:
            item = None
        return item


def load(stock, stream):
    """read `name,count,price` lines"""
    for line in stream.readlines():
        fields = line.strip().split(",")
        name = fields[0]
        count = int(fields[1])
        price = int(fields[2])
        stock.add(Item(name, count, price))


def save(stock, path):
    f = open(path, "w")
    try:
        for item in stock.get_items():
            f.write("%s,%d,%d\n" % (item.name, item.count, item.price))
    finally:
        f.close()
