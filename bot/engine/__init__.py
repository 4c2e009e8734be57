"""What Rasa needs of us: start, train, tracker store, channel, actions in process, log filter."""
