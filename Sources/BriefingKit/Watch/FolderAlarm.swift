#if canImport(Glibc)
  import Glibc
#endif

/// Tells when something happens in folders, where the system can tell: by inotify, on Linux.
///
/// It may ring for nothing, and some file systems, those of other machines above all, never ring; so
/// whoever waits for it looks again after a while.
final class FolderAlarm {
  #if canImport(Glibc)
    /// Everything that gives a folder another file or a file another stamp.
    private static let events = UInt32(
      IN_CREATE | IN_MODIFY | IN_CLOSE_WRITE | IN_ATTRIB | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE)

    private let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))

    deinit {
      if descriptor >= 0 { close(descriptor) }
    }

    /// Listens to folders, to some of them perhaps again; false where the system does not tell of all.
    func listen(to folders: some Sequence<String>) -> Bool {
      descriptor >= 0
        && folders.allSatisfy { inotify_add_watch(descriptor, $0, Self.events) >= 0 }
    }

    /// Waits until something happens in a folder or a signal comes, but not longer than some time.
    func wait(milliseconds: Int32) {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, milliseconds) > 0 else { return }
      // What has happened is seen by looking at the files.
      var events = [UInt8](repeating: 0, count: 4096)
      while read(descriptor, &events, events.count) > 0 {}
    }
  #else
    /// Nothing is told here.
    func listen(to folders: some Sequence<String>) -> Bool { false }

    /// Never called, because nothing is listened to.
    func wait(milliseconds: Int32) {}
  #endif
}
