/// The name of a text that every language has.
///
/// To add one: a case here and a line in each file of `Languages/`; a test prints what is missing.
/// The terms of the field are named by their area and the word of the dossier format, so that
/// `Wording.term` finds them (`class` and `signed-agreement` make `classSignedAgreement`).
public enum MessageKey: String, Hashable, Sendable, CaseIterable {
  // MARK: Commitments
  case classExpectedAnnouncement, classIntention, classTarget, classPledge, classMou
  case classSignedAgreement, classAllocation, classDisbursement
  case classSuspended, classCancelled, classSuperseded, classLapsed
  case fundingPublic, fundingPrivate, fundingMixed, fundingUnspecified
  case newMoneyYes, newMoneyNo, newMoneyUnknown
  case roleStated, roleConvertedBySource, roleConvertedByUs
  case conditional

  // MARK: Proposals and interests
  case scopeNational, scopeBilateral, scopeRegion, scopeGlobal
  case outcomeOpen, outcomeEndorsed, outcomeAdopted, outcomePartiallyRealised
  case outcomeRejected, outcomeSuperseded
  /// How proposals are counted: only what the source itself calls one, or more.
  case countStrict, countBroad
  case modePriority, modeInterest, modePotential, modeOffer, modePastSupport

  // MARK: Events
  case statusPlanned, statusHeld, statusCancelled, statusPostponed, statusProposed, statusUnknown
  /// With `{date}`.
  case plannedAsOf
  case eventSummit, eventMeeting, eventVisit, eventConference, eventForum, eventSigning
  case eventAgreement, eventDeclaration, eventLaunch, eventService, eventObservance
  case eventAnnouncement, eventFounding, eventDeadline

  // MARK: Sources and evidence
  case voiceDirectQuote, voiceReportedSpeech, voiceArticle, voiceCaption, voiceHeadline
  /// With `{n}`; the same sign in all languages.
  case paragraphMark
  /// With `{name}`.
  case viaName, accordingTo
  case tierGovernment, tierOfficial, tierAgency, tierJournal, tierAcademic, tierCivilSociety
  case tierMedia, tierSocialMedia
  case basisStated, basisInferred
  case publishedStated, publishedInferred, publishedOutside
  case custodyInDossier, custodyOutside
  case actorCountry, actorPerson, actorOrganisation, actorCompany

  // MARK: Relations, as in "A … B"
  case relationSameAs, relationConverts, relationRestates, relationPartOf
  case relationPossibleSubsetOf, relationMayOverlap, relationSameSeries, relationRevises
  case relationSupersedes, relationContradicts, relationOutcomeOf

  // MARK: Hedges, with `{x}`; the range with `{a}` and `{b}`
  case qualifierApproximately, qualifierOver, qualifierAtLeast, qualifierUpTo, qualifierUnder
  case qualifierRange

  // MARK: What is missing
  case notStated, notAdded, nothingRecorded, none, unknown, leftOut, publisherNotStated
  /// With `{list}`.
  case undated
  /// With `{rule}`, such as `A4`.
  case byRule
  /// With `{date}`.
  case yearNotStated, endNotStated, startNotStated, dateUncertain
  /// With `{year}`.
  case yearInferred, decade
  /// With `{a}` and `{b}`.
  case between
  /// With `{date}` and `{years}`: a month or day in one of several years.
  case dateInYears
  /// With `{years}`, such as `2026–2030`.
  case yearSpan

  // MARK: The furniture of pages
  case contents, summary, keyFigures, sources, evidence, whatSourcesSupport, method, notes
  case background, outlook, continued, continuedShort
  /// With `{page}` and `{pages}`.
  case pageOf
  /// With `{date}`.
  case asOfDate
  case asOf, today
  /// With `{rule}` and `{name}`: a record that a figure does not count.
  case leftOutBy
  /// With `{id}`.
  case edition
  /// With `{n}`.
  case figureNumber, tableNumber
  /// With `{list}`.
  case sourceList
  /// With `{number}`: what a link on a note's mark says to readers who hear the page.
  case noteLink
  /// Pages on screens: the data behind a picture, and ways through the page.
  case figureData, skipToText
  /// With `{number}`: what a link on a note's number says.
  case noteReturn
  case notChecked, proposed, planned, held, announced, contradictedLater

  // MARK: How to read a figure
  case legendOver, legendApproximately, legendUpTo, legendRange, legendAxisBreak
  case legendApart, legendCountsApart
  case legendSorted, legendRounded
  /// With `{x}`.
  case legendSquare
  case legendHeld, legendPlanned, legendContradicted, legendDateUncertain, legendNothing
  case legendGap, legendNotStacked, legendOpenDot
  /// With `{x}`, a number.
  case legendAxisStart
  case laneMeetings, laneAgreed, laneAhead
  /// With `{unit}`.
  case inUnit
  case numberOfDocuments, numberOfProposals, numberOfRecords, numberOfEvents

  // MARK: Heads of tables and axes
  case headCountry, headProposal, headProposer, headSector, headScope, headStatus, headOutcome
  case headEvidence, headClass, headAmount, headProvider, headReceiver, headDate, headEvent
  case headPlace, headSource, headPublisher, headPublished, headRecords, headCompanies
  case headCompany, headParticipants, headPeriod, headFunding, headMode, headNumber, headMeasure
  case headLanguage, headKind, headTotal, headRule, headNote, headTier, headTopic, headGroup
  case headMembers, headSpeaker, headPassage, headOther, headLicence, headTable, headUnit
  case dataTables

  // MARK: Words for pictures
  case altBarChart, altMatrix, altTimeline, altTable, altKeyFigures, altNetwork, altMap
  case altDotPlot, altPicture
  case altLineChart, altStepChart, altAreaChart, altSlopeChart, altSmallMultiples
  case altColumnChart, altShares, altDivergingBars, altLollipop, altRangeChart, altWaffle
  /// With `{label}` and `{x}`.
  case altHighest, altLowest, altValue, altStart, altEnd
  /// With `{a}` and `{b}`; the difference also with `{x}`.
  case altDifference, altFromTo, altMost
  /// With `{unit}`.
  case altUnit
  /// With `{row}`, `{column}` and `{x}`.
  case altCell
  /// With `{list}`.
  case altList, altNotStated, altHedged, undatedLeftOut
  /// With `{name}`: where the full table is.
  case altAttached

  // MARK: Files that travel inside of a document
  /// With `{name}`.
  case attachedData
  case attachedRecords, attachedManifest

  // MARK: What changed from one edition to the next
  /// With `{id}`.
  case changesSince
  case changesNothing
  /// With `{x}`, a number with its noun.
  case changesAdded, changesRevised, changesRemoved, changesMoved
  case changesHeadStatus, changesHeadNew, changesHeadRevised, changesHeadRemoved
  case changesHeadFigures
  /// With `{name}` and `{from}`; also with `{to}`, or `{by}`.
  case changeStatus, changePassed, changeContradicted
  /// With `{name}`, `{amount}` and the earlier stock as `{other}` and `{old}`.
  case changeStockBeside
  /// With `{kind}` and `{list}`.
  case changeNoAmount
  /// With `{n}`.
  case changeStrict, changeMore
  /// With `{name}`, `{field}`, `{from}` and `{to}`.
  case changeField
  /// With `{name}`.
  case changeGround
  /// With `{x}`, a number with its noun.
  case changeFurther
  /// With `{list}`.
  case changeMovedBy
  /// With `{rule}`.
  case changeRefused
  case figureCommitments, figureProposals, figureInterests, figureDocuments, figureStocks
  case figureEvents, strictCount, broadCount

  // MARK: Messages
  /// With `{title}` and `{changes}`.
  case mailSubject
  /// With `{name}`, a file.
  case mailAttached
  /// The words of a link.
  case mailLeave
}
