"""The peer "Python cryptography": a home-made script that opens a vault and prints one value, or the titles that contain a text.

    python3 peer-python-read.py FILE read TITLE FIELD | list TEXT          the passphrase in BENCH_PASSPHRASE
"""

import base64
import hashlib
import json
import os
import sys

from cryptography.fernet import Fernet

header, body, *_rest = open(sys.argv[1], "rb").read().split(b"\n")
slot = json.loads(header)["slots"][0]
secret = os.environ["BENCH_PASSPHRASE"].encode()
kek = hashlib.pbkdf2_hmac("sha256", secret, base64.urlsafe_b64decode(slot["salt"]), slot["iterations"], 32)
key = Fernet(base64.urlsafe_b64encode(kek)).decrypt(slot["key"].encode())
items = json.loads(Fernet(key).decrypt(body))["items"].values()
if sys.argv[2] == "read":
    item = next(item for item in items if item["title"] == sys.argv[3])
    print(item["fields"][sys.argv[4]]["value"])
else:
    for item in items:
        if sys.argv[3] in str(item.get("title", "")).lower():
            print(item["title"])
