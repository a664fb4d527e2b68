import Synchronization

/// Makes the outputs of a plan, on several threads if that is wanted, and hands them over in the
/// order of the plan.
struct RenderRunner {
  /// What all outputs are made from.
  let material: RenderMaterial
  /// The outputs, in order.
  let variants: [RenderVariant]

  /// Makes all outputs.
  ///
  /// - Parameters:
  ///   - tools: what this thread's engine works with; those of other threads have their own.
  ///   - progress: called on this thread before it begins an output.
  ///   - deliver: called on this thread with each outcome, in the order of the plan, as soon as all
  ///     before it are there and this thread has an output finished.
  func run(
    with tools: EngineTools, progress: (RenderProgress) -> Void,
    deliver: (VariantOutcome) -> Void
  ) {
    let desk = Desk(variants)
    let material = material
    let helpers = min(max(1, material.request.jobs), max(1, variants.count)) - 1
    Threads.run(helpers) {
      var engine = VariantEngine(material, tools: EngineTools())
      while let (index, variant) = desk.take() {
        desk.put(engine.outcome(of: variant), at: index)
      }
    } meanwhile: {
      var engine = VariantEngine(material, tools: tools)
      while let (index, variant) = desk.take() {
        progress(RenderProgress(done: desk.done, count: variants.count, name: variant.stem))
        desk.put(engine.outcome(of: variant), at: index)
        desk.collect().forEach(deliver)
      }
    }
    desk.collect().forEach(deliver)
  }
}

/// Where threads take what is to be made, and put what is finished.
private final class Desk: Sendable {
  private struct State {
    var next = 0
    var done = 0
    var collected = 0
    var outcomes: [Int: VariantOutcome] = [:]
  }

  private let variants: [RenderVariant]
  private let state = Mutex(State())

  init(_ variants: [RenderVariant]) { self.variants = variants }

  /// How many outputs are finished.
  var done: Int { state.withLock { $0.done } }

  /// The next output that nobody has begun; nil if there is none.
  func take() -> (index: Int, variant: RenderVariant)? {
    state.withLock { state in
      guard state.next < variants.count else { return nil }
      defer { state.next += 1 }
      return (state.next, variants[state.next])
    }
  }

  func put(_ outcome: VariantOutcome, at index: Int) {
    state.withLock { state in
      state.outcomes[index] = outcome
      state.done += 1
    }
  }

  /// What can be handed over: all outcomes behind those collected before, up to the first that is
  /// missing.
  func collect() -> [VariantOutcome] {
    state.withLock { state in
      var ready: [VariantOutcome] = []
      while let outcome = state.outcomes.removeValue(forKey: state.collected) {
        ready.append(outcome)
        state.collected += 1
      }
      return ready
    }
  }
}
