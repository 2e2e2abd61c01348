"""Asks a window to close as its close button does: WM_DELETE_WINDOW, without a window manager. Needs DISPLAY, libX11."""

import ctypes
import sys

x11 = ctypes.CDLL("libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XDefaultRootWindow.restype = ctypes.c_ulong
x11.XInternAtom.restype = ctypes.c_ulong


class ClientMessage(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("pad", ctypes.c_long * 24),
    ]


def children(display, window):
    root, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
    found = ctypes.POINTER(ctypes.c_ulong)()
    x11.XQueryTree(
        display, ctypes.c_ulong(window), ctypes.byref(root), ctypes.byref(parent), ctypes.byref(found), ctypes.byref(count)
    )
    return [found[at] for at in range(count.value)]


def name(display, window):
    text = ctypes.c_char_p()
    x11.XFetchName(display, ctypes.c_ulong(window), ctypes.byref(text))
    return (text.value or b"").decode("utf-8", "replace")


def main():
    display = ctypes.c_void_p(x11.XOpenDisplay(None))
    if not display:
        sys.exit("no display")
    windows = children(display, x11.XDefaultRootWindow(display))
    ours = [window for window in windows if name(display, window).startswith("Trame")]
    if not ours:
        sys.exit("no window of Trame")
    protocols = x11.XInternAtom(display, b"WM_PROTOCOLS", 0)
    delete = x11.XInternAtom(display, b"WM_DELETE_WINDOW", 0)
    for window in ours:
        # 33 is ClientMessage, 32 the size of its items.
        event = ClientMessage(type=33, window=window, message_type=protocols, format=32)
        event.data[0] = delete
        x11.XSendEvent(display, ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(event))
    x11.XFlush(display)
    x11.XSync(display, 0)
    print(len(ours))


main()
