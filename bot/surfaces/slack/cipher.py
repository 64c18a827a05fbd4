"""Workspaces' tokens as ciphertext, and back: Fernet (AES-CBC with HMAC) under a key that only the operator has."""

import base64
import hashlib

from bot.ports import NewsbotError

SHORTEST = 16
"""Characters of a key: a shorter one could be guessed from a stolen database."""
_SALT = b"newsbot: tokens of workspaces"
_COST = {"n": 2**14, "r": 8, "p": 1, "maxmem": 64 * 2**20}
"""Of scrypt, once for each key at the start: about 0.05 s and 16 MB. A key may be a phrase that a person made up."""


class Cipher:
    """Encrypts with the first of the keys ("new,old") and decrypts with whichever fits. Raises NewsbotError for a short key."""

    def __init__(self, keys: str) -> None:
        from cryptography.fernet import Fernet, MultiFernet

        texts = [key.strip() for key in keys.split(",") if key.strip()]
        if not texts or any(len(text) < SHORTEST for text in texts):
            raise NewsbotError(
                f"NEWSBOT_SECRET_KEY: each key needs {SHORTEST} characters or more; "
                "make one with: openssl rand -base64 32"
            )
        fernets = [Fernet(_derived(text)) for text in texts]
        self._first, self._any = fernets[0], MultiFernet(fernets)

    def encrypted(self, text: str) -> str:
        """The text as ciphertext, another one each time."""
        return self._first.encrypt(text.encode()).decode()

    def decrypted(self, secret: str) -> str:
        """The text of a ciphertext. Raises NewsbotError where no key opens it."""
        from cryptography.fernet import InvalidToken

        try:
            return self._any.decrypt(secret.encode(errors="replace")).decode()
        except InvalidToken:
            raise NewsbotError(
                "the key does not open the stored workspaces: set the NEWSBOT_SECRET_KEY that they were stored with, "
                "or let them install again"
            ) from None

    def is_current(self, secret: str) -> bool:
        """Whether the first key opens it, and the others are not needed for it."""
        from cryptography.fernet import InvalidToken

        try:
            self._first.decrypt(secret.encode(errors="replace"))
        except InvalidToken:
            return False
        return True


def _derived(key: str) -> bytes:
    """A key as Fernet wants it, from any text."""
    return base64.urlsafe_b64encode(hashlib.scrypt(key.encode(), salt=_SALT, dklen=32, **_COST))
