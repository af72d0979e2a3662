"""The peer "Python cryptography": opens and rewrites a vault's body as a home-made script would.

Called with the vault file, the passphrase in the environment variable BENCH_PASSPHRASE and a number of runs. Prints one JSON
document with the milliseconds of each run.
"""

import base64
import hashlib
import json
import os
import sys
import tempfile
import time
import unicodedata

from cryptography.fernet import Fernet


def milliseconds(start):
    return (time.perf_counter() - start) * 1000


path, runs = sys.argv[1], int(sys.argv[2])
secret = unicodedata.normalize("NFC", os.environ["BENCH_PASSPHRASE"]).encode()
result = {"kdf": [], "open": [], "save": [], "search": []}
for _ in range(runs):
    header, body, *_rest = open(path, "rb").read().split(b"\n")
    slot = json.loads(header)["slots"][0]
    start = time.perf_counter()
    kek = hashlib.pbkdf2_hmac("sha256", secret, base64.urlsafe_b64decode(slot["salt"]), slot["iterations"], 32)
    result["kdf"].append(milliseconds(start))
    key = Fernet(base64.urlsafe_b64encode(kek)).decrypt(slot["key"].encode())
    start = time.perf_counter()
    header, body, *_rest = open(path, "rb").read().split(b"\n")
    vault = json.loads(Fernet(key).decrypt(body))
    result["open"].append(milliseconds(start))
    start = time.perf_counter()
    found = [item for item in vault["items"].values() if "git" in str(item.get("title", "")).lower()]
    result["search"].append(milliseconds(start))
    start = time.perf_counter()
    token = Fernet(key).encrypt(json.dumps(vault).encode())
    with tempfile.NamedTemporaryFile(dir=os.path.dirname(path), delete=False) as out:
        out.write(header + b"\n" + token + b"\n")
        out.flush()
        os.fsync(out.fileno())
    os.replace(out.name, path + ".python")
    result["save"].append(milliseconds(start))
os.unlink(path + ".python")
print(json.dumps(result))
