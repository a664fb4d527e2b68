import Editions
import Mail

/// What a message needs besides the report.
struct MailSetting {
  /// Who writes.
  var sender = MailAddress.nobody
  /// The list that messages belong to; nil for none.
  var list: MailList?
  /// What changed since the last edition; nil where nothing did, or there is none.
  var changes: ChangeSheet?
  /// Whether the report itself tells each of the changes.
  var reportTellsChanges = false
  /// When messages say that they were made, in seconds since 1970-01-01T00:00:00Z.
  var date = 0
}
