#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Threads of the system.
enum Threads {
  /// As much stack as the main thread of a program has: pages are trees, and layout follows them.
  private static let stack = 8 << 20

  /// Runs a body on some more threads while this one does something else, and waits for all.
  ///
  /// A thread that the system does not give is done without.
  static func run(
    _ count: Int, _ body: @escaping @Sendable () -> Void, meanwhile here: () -> Void
  ) {
    let threads = (0..<count).compactMap { _ in start(body) }
    here()
    for thread in threads { pthread_join(thread, nil) }
  }

  /// What a thread takes along.
  private final class Work: Sendable {
    let body: @Sendable () -> Void

    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }

  private static func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
    let attributes = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
    defer { attributes.deallocate() }
    guard pthread_attr_init(attributes) == 0 else { return nil }
    defer { pthread_attr_destroy(attributes) }
    pthread_attr_setstacksize(attributes, stack)
    let work = Unmanaged.passRetained(Work(body))
    #if canImport(Glibc)
      var thread = pthread_t()
      let status = pthread_create(&thread, attributes, threadMain, work.toOpaque())
    #else
      var thread: pthread_t?
      let status = pthread_create(&thread, attributes, threadMain, work.toOpaque())
    #endif
    if status == 0 { return thread }
    work.release()
    return nil
  }

  #if canImport(Glibc)
    private static let threadMain:
      @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { pointer in
        if let pointer { finish(pointer) }
        return nil
      }
  #else
    private static let threadMain:
      @convention(c) (UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? = { pointer in
        finish(pointer)
        return nil
      }
  #endif

  private static func finish(_ pointer: UnsafeMutableRawPointer) {
    Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
  }
}
