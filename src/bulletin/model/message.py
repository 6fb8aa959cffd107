"""Messages for what is built of them above; they live on a floor that errors reach too."""

from bulletin.messages.message import Gap, Message

__all__ = ["Gap", "Message"]
