import BriefingKit

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SendClock {
  /// The machine's clock.
  static let system = SendClock(
    now: { time(nil) },
    pause: { seconds in
      let whole = seconds.rounded(.down)
      var wanted = timespec(tv_sec: Int(whole), tv_nsec: Int((seconds - whole) * 1e9))
      var rest = timespec()
      while nanosleep(&wanted, &rest) != 0, errno == EINTR { wanted = rest }
    })
}
