"""Chat platforms made for the tests: real protocols on the loopback, and a memory of what they took."""
