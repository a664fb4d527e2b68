public import Diagnostics

/// Renders reports of a project: definition → report → pages → files.
public enum ReportRenderer {
  /// Everything that a request asks for.
  ///
  /// A failure in one output does not stop the others.
  ///
  /// - Parameter progress: called before outputs with their names.
  public static func render(
    _ request: RenderRequest, of project: Project, progress: (RenderProgress) -> Void = { _ in }
  ) -> RenderResult {
    var files: [OutputFile] = []
    var result = run(request, of: project, progress: progress) { more in
      files += more
      return []
    }
    result.files = files
    return result
  }

  /// Everything that a request asks for, handed over output by output, so that what is finished need
  /// not wait in memory.
  ///
  /// - Parameters:
  ///   - progress: called before outputs with their names.
  ///   - deliver: takes the files of one output, in the order of the plan; gives what went wrong
  ///     with them. Called on the thread of the caller.
  public static func run(
    _ request: RenderRequest, of project: Project, progress: (RenderProgress) -> Void = { _ in },
    deliver: ([OutputFile]) -> [Finding]
  ) -> RenderResult {
    var extras = Extras()
    return run(request, of: project, &extras, progress: progress, deliver: deliver)
  }

  /// What some callers want besides.
  struct Extras {
    /// What earlier runs left: outputs that show the same are not made again.
    var memory: RenderMemory?
    /// What the engine of the calling thread works with; nil for new tools.
    var tools: EngineTools?
    /// Whether what all was made from is gathered.
    var gathersIngredients = false
    /// What all was made from; nil where it was not gathered, or nothing was made.
    var ingredients: Ingredients?
  }

  /// The same, with what some callers want besides.
  static func run(
    _ request: RenderRequest, of project: Project, _ extras: inout Extras,
    progress: (RenderProgress) -> Void = { _ in }, deliver: ([OutputFile]) -> [Finding]
  ) -> RenderResult {
    let isRemembering = extras.memory != nil
    var (result, prepared, plan, memory) = prepare(request, of: project, extras.memory)
    defer { if isRemembering { extras.memory = memory } }
    guard var material = prepared else { return result }
    memory.forgetUnused(in: plan)
    material.shown = isRemembering ? memory.shown : nil
    result.planned = plan.variants.count
    var patterns: [String: String?] = [:]
    let runner = RenderRunner(material: material, variants: plan.variants)
    runner.run(with: extras.tools ?? EngineTools(), progress: progress) { outcome in
      patterns.merge(outcome.patterns) { first, _ in first }
      let unwritten = outcome.files.isEmpty ? [] : deliver(outcome.files)
      if outcome.isMissing || (outcome.findings + unwritten).hasErrors {
        result.failed.append(outcome.variant.stem)
      } else if let shown = outcome.shown {
        memory.shown[outcome.variant] = shown
      }
      result.note(outcome.findings)
      result.note(unwritten)
    }
    if extras.gathersIngredients { extras.ingredients = Ingredients(material, plan, patterns) }
    return result
  }

  /// Everything that a request asks for, laid out and not yet written.
  static func renditions(
    _ request: RenderRequest, of project: Project
  ) -> (renditions: [Rendition], result: RenderResult) {
    var (result, material, plan, _) = prepare(request, of: project, nil)
    guard let material else { return ([], result) }
    var engine = VariantEngine(material, tools: EngineTools())
    let renditions = plan.variants.compactMap { variant in
      var outcome = VariantOutcome(variant: variant)
      let rendition = engine.rendition(of: variant, &outcome)
      result.note(outcome.findings)
      return rendition
    }
    return (renditions, result)
  }

  /// Reads all that a request needs.
  ///
  /// There is no material where the dossier has errors: then what would be rendered was read only so
  /// that its faults are told beside those of the dossier.
  private static func prepare(
    _ request: RenderRequest, of project: Project, _ memory: RenderMemory?
  ) -> (
    result: RenderResult, material: RenderMaterial?, plan: RenderPlan, memory: RenderMemory
  ) {
    var result = RenderResult(findings: project.findings, texts: project.files)
    var reader = MaterialReader(project, request, memory ?? RenderMemory())
    let isSound = !project.findings.hasErrors || request.isForced
    let material = isSound ? reader.material() : nil
    result.note(reader.findings)
    result.texts += reader.texts
    return (result, material, reader.plan, reader.memory)
  }
}
