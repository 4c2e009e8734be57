"""Our Rasa components, one a file: spelling, classifier, unsure, safety. Plain helpers beside them import no Rasa."""
