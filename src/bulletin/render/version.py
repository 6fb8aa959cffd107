"""The version that reports carry; written here because reading package metadata is slow."""

VERSION = "0.1.0"
