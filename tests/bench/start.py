"""What starting costs, as ratios to bare imports measured in the same run:  python -m tests.bench.start

- CPU of `newsbot ask "/share"` to `import sqlalchemy`: at most 2
- wall time of `newsbot run` until its console answers to `import sqlalchemy, aiohttp, apscheduler, pgqueuer`: at most 3
- resident memory of `newsbot run`, idle, its children included: at most 120 MB

The bot's modules are compiled before, as `./run` does and pip has done with the libraries.
"""

import http.client
import os
import resource
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROUNDS = 5
NEWSBOT = [sys.executable, "-m", "bot"]


def main() -> int:
    """0 where every bound is kept."""
    subprocess.run([sys.executable, "-m", "compileall", "-q", "bot", "handlers", "migrations"], check=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["NEWSBOT_DATA_DIR"] = folder
        cpu([*NEWSBOT, "ask", "/help"])  # makes the store
        asking = statistics.median(
            cpu([*NEWSBOT, "ask", "/share"]) / cpu([sys.executable, "-c", "import sqlalchemy"]) for _ in range(ROUNDS)
        )
        bare = [sys.executable, "-c", "import sqlalchemy, aiohttp, apscheduler, pgqueuer"]
        starts = [(first_answer(), wall(bare)) for _ in range(ROUNDS)]
        starting = statistics.median(start / imports for (start, _), imports in starts)
        memory = max(resident for (_, resident), _ in starts)
    print(f"ask /share: {asking:.2f} x the CPU of import sqlalchemy (bound 2)")
    print(f"run to first answer: {starting:.2f} x the time of the bare imports (bound 3)")
    print(f"run, idle: {memory:.0f} MB resident (bound 120)")
    return 0 if asking <= 2 and starting <= 3 and memory <= 120 else 1


def cpu(command: list[str]) -> float:
    """Seconds of processor time of a whole command."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def wall(command: list[str]) -> float:
    """Seconds from start to end of a whole command."""
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began


def first_answer() -> tuple[float, float]:
    """Seconds until `newsbot run` answers on its console, and its megabytes when it has been idle a while."""
    environment = os.environ | {"NEWSBOT_WEB_PORT": "0", "PYTHONUNBUFFERED": "1"}
    began = time.perf_counter()
    process = subprocess.Popen(
        [*NEWSBOT, "run"], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        assert process.stdout
        port = int(process.stdout.readline().split("127.0.0.1:")[1].split("/")[0])
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
        connection.request("GET", "/?q=/share")
        connection.getresponse().read()
        took = time.perf_counter() - began
        time.sleep(5)
        return took, sum(map(resident, family(process.pid)))
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(15)


def family(pid: int) -> list[int]:
    """A process and everything under it."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(one for child in children for one in family(int(child)))]


def resident(pid: int) -> float:
    """Megabytes in memory."""
    status = Path(f"/proc/{pid}/status").read_text()
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


if __name__ == "__main__":
    sys.exit(main())
