import base64, getpass, hashlib, json, sys, unicodedata
from cryptography.fernet import Fernet, InvalidToken
header, body, *rest = open(sys.argv[1], "rb").read().split(b"\n")
secret = unicodedata.normalize("NFC", getpass.getpass()).encode()
if sys.argv[2:]: secret += b"\0" + hashlib.sha256(open(sys.argv[2], "rb").read()).digest()
for slot in json.loads(header)["slots"]:
    kek = hashlib.pbkdf2_hmac("sha256", secret, base64.urlsafe_b64decode(slot["salt"]), slot["iterations"], 32)
    try: key = Fernet(base64.urlsafe_b64encode(kek)).decrypt(slot["key"].encode()); break
    except InvalidToken: pass
else: sys.exit("no slot opens")
vault = json.loads(Fernet(key).decrypt(body))
if vault["header"] != hashlib.sha256(header).hexdigest(): sys.exit("the header was altered")
print(json.dumps(vault, indent=2))
