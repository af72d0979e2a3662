"""Runs a command on a terminal of its own: types each answer once its prompt has appeared, or sends Ctrl-C.

The argument, or stdin: a JSON document {argv, cwd, env, answers: [[prompt, typed], ...], signal?: [prompt, name], resize?: [prompt,
rows, columns]}; the terminal is resized before anything more is typed. Prints
{status, output, echo}: what the terminal showed, the exit status, and whether the terminal echoes at the end.
"""

import fcntl
import json
import os
import pty
import select
import signal
import struct
import sys
import termios
import time

order = json.loads(sys.argv[1] if len(sys.argv) > 1 else sys.stdin.read())
terminal, slave = pty.openpty()
pid = os.fork()
if pid == 0:
    os.setsid()
    fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
    for descriptor in range(3):
        os.dup2(slave, descriptor)
    os.chdir(order["cwd"])
    os.execve(order["argv"][0], order["argv"], order["env"])

# The second handle stays open, so that the terminal's state can be asked for after the command's end.
output, seen, answers = b"", 0, list(order["answers"])
kill = order.get("signal")
resize = order.get("resize")
# Far beyond what anything here takes: a command that hangs fails its test, whatever else the machine does.
deadline = time.monotonic() + 150
status = None
while time.monotonic() < deadline:
    ready, _, _ = select.select([terminal], [], [], 0.05)
    if ready:
        output += os.read(terminal, 65536)
    if resize and resize[0].encode() in output:
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", resize[1], resize[2], 0, 0))
        resize = None
        continue
    if answers and answers[0][0].encode() in output[seen:]:
        seen = len(output)
        os.write(terminal, answers.pop(0)[1].encode())
    if kill and kill[0].encode() in output:
        os.kill(pid, getattr(signal, kill[1]))
        kill = None
    if not ready:
        done, code = os.waitpid(pid, os.WNOHANG)
        if done:
            status = os.waitstatus_to_exitcode(code)
            break
else:
    os.kill(pid, signal.SIGKILL)
while select.select([terminal], [], [], 0.05)[0]:
    output += os.read(terminal, 65536)
echo = bool(termios.tcgetattr(slave)[3] & termios.ECHO)
print(json.dumps({"status": status, "output": output.decode(errors="replace"), "echo": echo}))
