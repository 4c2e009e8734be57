"""The help of sections F to H: gathered, parted into single helps, and filled in."""
