"""Flet's own flet/security/__init__.py, from the package on PYTHONPATH (without the rest of Flet, which wants a window).

Standard input: a list of jobs {do, text, secret}; standard output: a list of texts, null where it was refused.
"""

import importlib.util
import json
import os
import sys

folder = os.path.dirname(importlib.util.find_spec("flet").origin)
spec = importlib.util.spec_from_file_location("flet_security", os.path.join(folder, "security", "__init__.py"))
security = importlib.util.module_from_spec(spec)
spec.loader.exec_module(security)


def answer(job):
    try:
        return getattr(security, job["do"])(job["text"], job["secret"])
    except Exception:
        return None


print(json.dumps([answer(job) for job in json.load(sys.stdin)]))
