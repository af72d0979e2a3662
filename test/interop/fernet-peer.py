"""Answers one JSON document of Fernet jobs with what Python's `cryptography` makes of them."""

import base64
import json
import sys

from cryptography.fernet import Fernet, InvalidToken, MultiFernet


def text(data):
    return base64.b64encode(data).decode()


def answer(job):
    keys = [Fernet(key) for key in job["keys"]]
    ring = MultiFernet(keys)
    if job["do"] == "encrypt":
        return ring.encrypt_at_time(base64.b64decode(job["data"]), job["time"]).decode()
    try:
        if job["do"] == "rotate":
            return ring.rotate(job["token"].encode()).decode()
        if job["do"] == "timestamp":
            return keys[0].extract_timestamp(job["token"].encode())
        if "ttl" in job:
            return text(ring.decrypt_at_time(job["token"].encode(), ttl=job["ttl"], current_time=job["now"]))
        return text(ring.decrypt(job["token"].encode()))
    except InvalidToken:
        return None


print(json.dumps([answer(job) for job in json.load(sys.stdin)]))
