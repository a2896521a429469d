"""Figures for the owner."""
import subprocess


def lines(stock):
    items = sorted(stock.get_items(), key=lambda item: item.name)
    result = []
    for i in range(len(items)):
        item = items[i]
        result.append("%d. %s" % (i + 1, item.name))
    return result


def longest(names, counts):
    best = None
    most = 0
    for i in range(len(names)):
        if counts[i] > most:
            best = names[i]
            most = counts[i]
    return best


def percentages(counts):
    total = sum([count for count in counts])
    return list(map(lambda count: round(100.0 * count / total, 1), counts))


def all_sold(items):
    return all([item.count == 0 for item in items])


def search(names, wanted):
    for name in names:
        if name == wanted:
            print("found")
            break
    else:
        print("not found")


def swap_first_two(values):
    temp = values[0]
    values[0] = values[1]
    values[1] = temp
    return values


def print_page(path):
    process = subprocess.Popen(["lp", path], stdout=subprocess.PIPE, universal_newlines=True)
    output, _ = process.communicate()
    return output
