"""Bullets, and the gate that judges them."""
