import io

from shop import inventory, orders, report


def main():
    stock = inventory.Stock()
    inventory.load(stock, io.StringIO(u"tea,12,250\ncups,30,480\npot,2,1999\n"))

    basket = orders.Order(1, ["tea", "pot", "spoon"], [3, 1, 6])
    print("missing: %s" % basket.missing(stock))
    print("total: %d" % basket.total(stock))

    for line in report.lines(stock):
        print(line)
    print(report.longest(["tea", "cups", "pot"], [12, 30, 2]))
    print(report.percentages([12, 30, 2]))
    basket.close()


main()
