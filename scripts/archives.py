"""The source archives of well-known packages: fetched by pip once, unpacked where one asks."""
import os
import subprocess
import sys
import tarfile
import zipfile

CACHE = os.path.expanduser("~/.cache/burnish/archives")


def fetch(package, cache=CACHE):
    """The archive's path; None where there is none to be had."""
    folder = os.path.join(cache, package)
    if not os.path.isdir(folder) or not os.listdir(folder):
        os.makedirs(folder, exist_ok=True)
        subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps",
                        "--no-binary", package, "--dest", folder, package],
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    names = [n for n in os.listdir(folder) if n.endswith((".tar.gz", ".zip"))]
    return os.path.join(folder, names[0]) if names else None


def unpack(archive, folder):
    """Below `folder`, which must be empty; the path of the package's own folder."""
    if archive.endswith(".zip"):
        zipfile.ZipFile(archive).extractall(folder)
    else:
        with tarfile.open(archive) as tar:
            tar.extractall(folder, filter="data") if hasattr(tarfile, "data_filter") else \
                tar.extractall(folder)
    top, = os.listdir(folder)
    return os.path.join(folder, top)
