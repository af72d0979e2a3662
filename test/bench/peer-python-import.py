"""The peer "Python cryptography": a home-made script that adds the rows of a CSV file to a vault, whatever it has, and saves it.

    python3 peer-python-import.py FILE CSV          the passphrase in BENCH_PASSPHRASE
"""

import base64
import csv
import hashlib
import json
import os
import secrets
import sys

from cryptography.fernet import Fernet

path = sys.argv[1]
header, body, *rest = open(path, "rb").read().split(b"\n")
slot = json.loads(header)["slots"][0]
secret = os.environ["BENCH_PASSPHRASE"].encode()
kek = hashlib.pbkdf2_hmac("sha256", secret, base64.urlsafe_b64decode(slot["salt"]), slot["iterations"], 32)
key = Fernet(base64.urlsafe_b64encode(kek)).decrypt(slot["key"].encode())
content = json.loads(Fernet(key).decrypt(body))
stamp = f"2026-01-01T00:00:00.000Z/{secrets.token_urlsafe(16)}"
for row in csv.DictReader(open(sys.argv[2], newline="")):
    content["items"][secrets.token_urlsafe(16)] = {
        "type": "login",
        "title": row["Title"],
        "notes": row["Notes"],
        "fields": {
            "username": {"value": row["Username"]},
            "password": {"kind": "secret", "value": row["Password"]},
        },
        "urls": {secrets.token_urlsafe(16): {"url": row["URL"]}},
        "createdAt": row["Created"],
        "stamp": stamp,
    }
sealed = Fernet(key).encrypt(json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode())
with open(path + ".new", "wb") as file:
    file.write(b"\n".join([header, sealed, *rest]))
    file.flush()
    os.fsync(file.fileno())
os.replace(path + ".new", path)
