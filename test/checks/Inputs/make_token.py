#!/usr/bin/env python3
"""Writes a test's input with made-up tokens in it.

usage: make_token.py TEMPLATE OUTPUT
       make_token.py --print NAME

TEMPLATE is copied, and each `@NAME@` of a token below becomes that token, whole, as no file of
this repository holds it: another scanner would take it for real. NAME can end in `-2`, `-3`, … for
another token of that form. Tokens have valid checksums, except that `broken-NAME` has not; they are
the same on each run. `base64-of-NAME`, `base64url-of-NAME` and `hex-of-NAME` encode it, `bytes-of-NAME`
lists its bytes, and `lines-of-NAME` is adjacent literals, one a line. A name that ends in `-der` is of
a form in binary, to be encoded or listed.
"""
import base64, json, random, re, sys, zlib

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"


def text(rng, alphabet, count):
    return "".join(rng.choice(alphabet) for _ in range(count))


def base62(number, width):
    digits = ""
    for _ in range(width):
        number, digit = divmod(number, 62)
        digits = DIGITS[digit] + digits
    return digits


def base64url(data):
    return base64.urlsafe_b64encode(data).decode().rstrip("=")


def github(rng, good):
    body = text(rng, DIGITS, 30)
    return "gh" + "p_" + body + base62(zlib.crc32(body.encode()) ^ (0 if good else 1), 6)


def npm(rng, good):
    body = text(rng, DIGITS, 30)
    return "np" + "m_" + body + base62(zlib.crc32(body.encode()) ^ (0 if good else 1), 6)


def grafana(rng, good):
    body = "gl" + "sa_" + text(rng, DIGITS, 32)
    return body + "_" + (zlib.crc32(body.encode()) ^ (0 if good else 1)).to_bytes(4, "little").hex()


def aws(rng, good):
    # The account's number stands in 40 bits behind one that is set.
    account = rng.randrange(10**11, 10**12)
    number = (1 << 79) | (account << 39) | rng.getrandbits(39)
    body = "".join(BASE32[number >> shift & 31] for shift in range(75, -1, -5))
    return "AK" + "IA" + (body if good else body[:9] + "EXAMPLE")


def google(rng, good):
    return "AI" + "za" + text(rng, DIGITS + "_-", 35 if good else 20)


def slack(rng, good):
    return "xo" + "xb-" + text(rng, DIGITS[:10], 12) + "-" + text(rng, DIGITS[:10], 12) + "-" + text(rng, DIGITS, 24 if good else 6)


def jwt(rng, good):
    header = {"typ": "JWT"} if not good else {"alg": "HS256", "typ": "JWT"}
    payload = {"sub": text(rng, DIGITS[:10], 9), "iat": rng.randrange(16 * 10**8, 17 * 10**8)}
    parts = [json.dumps(part, separators=(",", ":")).encode() for part in (header, payload)]
    return ".".join(base64url(part) for part in [*parts, rng.randbytes(32)])


def der(rng, good=True):
    """An EC private key as RFC 5915 has it, on the curve P-256."""
    key = rng.randbytes(32)
    body = bytes([2, 1, 1, 4, len(key)]) + key + bytes.fromhex("a00a06082a8648ce3d030107")
    return bytes([0x30, len(body) if good else len(body) + 9]) + body


def pem_of(label, data):
    lines = base64.b64encode(data).decode()
    lines = [lines[at:at + 64] for at in range(0, len(lines), 64)]
    return "\n".join([f"-----BEGIN {label}-----", *lines, f"-----END {label}-----"])


def pem(rng, good):
    return pem_of("EC PRI" + "VATE KEY", der(rng, good))


def pkcs8_der(rng, good):
    """A private key as RFC 8410 has it, for Ed25519."""
    return bytes.fromhex("302e020100300506032b657004220420" if good else "302e020107300506032b657004220420") + rng.randbytes(32)


def pkcs8(rng, good):
    return pem_of("PRI" + "VATE KEY", pkcs8_der(rng, good))


def public_key_der(rng, good):
    return bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d03010703420004") + rng.randbytes(64)


def public_key(rng, good):
    return pem_of("PUBLIC KEY", public_key_der(rng, good))


def certificate_der(rng, good):
    return bytes.fromhex("308201") + rng.randbytes(240)


def certificate(rng, good):
    return pem_of("CERTIFICATE", certificate_der(rng, good))


FORMS = {"github": github, "npm": npm, "grafana": grafana, "aws": aws, "google": google, "slack": slack,
         "jwt": jwt, "pem": pem, "pkcs8": pkcs8, "public-key": public_key, "certificate": certificate, "ec-der": der,
         "pkcs8-der": pkcs8_der, "public-key-der": public_key_der, "certificate-der": certificate_der}

ENCODINGS = {
    "base64": lambda data: base64.b64encode(data).decode(),
    "base64url": base64url,
    "hex": bytes.hex,
    "bytes": lambda data: ", ".join(str(byte) for byte in data),
    "lines": lambda data: " ".join(f'"{line}\\n"' for line in data.decode().split("\n")),
}


def make(name):
    """The token of that name, or nothing."""
    encoding, of, inner = name.partition("-of-")
    if of:
        plain = make(inner) if encoding in ENCODINGS else None
        return plain and ENCODINGS[encoding](plain.encode() if isinstance(plain, str) else plain)
    form = re.fullmatch(r"(broken-)?([a-z0-9-]+?)(-\d+)?", name)
    if not form or form[2] not in FORMS:
        return None
    return FORMS[form[2]](random.Random(name.removeprefix("broken-")), not form[1])


def written(name):
    """The text to write for that name, or nothing."""
    made = make(name)
    if isinstance(made, bytes):
        sys.exit(f"{name} is binary; say how to encode it, as in base64-of-{name}")
    return made


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    if sys.argv[1] == "--print":
        print(written(sys.argv[2]) or sys.exit(f"no form of a token is named {sys.argv[2]}"))
        return
    with open(sys.argv[1], encoding="utf-8") as template:
        content = template.read()
    with open(sys.argv[2], "w", encoding="utf-8") as output:
        output.write(re.sub(r"@([a-z0-9-]+)@", lambda place: written(place[1]) or place[0], content))


if __name__ == "__main__":
    main()
