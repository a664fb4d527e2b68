import ArgumentParser
import BriefingKit

@main
struct Briefing: ParsableCommand {
}
