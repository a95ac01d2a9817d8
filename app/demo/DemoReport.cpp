#include "app/demo/DemoReport.h"

#include <QJsonDocument>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

int sumOf(const std::map<ExclusionReason, int>& excluded)
{
    int sum = 0;
    for (const auto& [reason, people] : excluded) {
        sum += people;
    }
    return sum;
}

QJsonObject excludedJson(const std::map<ExclusionReason, int>& excluded)
{
    QJsonObject json;
    for (const auto& [reason, people] : excluded) {
        json.insert(toWord(reason), people);
    }
    return json;
}

} // namespace

QStringList DemoReport::brokenPromises() const
{
    QStringList broken;
    const auto expect = [&broken](bool holds, const QString& what) {
        if (!holds) {
            broken.append(what);
        }
    };
    expect(receipt.matched == receipt.recipients + sumOf(receipt.excluded), u"matched = recipients + excluded"_s);
    expect(tally.recipients() == receipt.recipients, u"every recipient is in the ledger"_s);
    expect(tally.of(MessageStatus::InDoubt) == 0 && secondTally.of(MessageStatus::InDoubt) == 0, u"nobody in doubt"_s);
    expect(tally.unsettled() == 0 && secondTally.unsettled() == 0, u"nobody without an outcome"_s);
    expect(simulatorAll.acceptedMoreThanOnce == 0, u"nobody twice"_s);
    expect(simulatorAll.accepted == simulatorAll.acceptedUnique, u"accepted = accepted once"_s);
    expect(tally.accepted == simulatorFirst.acceptedUnique
               && tally.accepted + secondTally.accepted == simulatorAll.acceptedUnique,
           u"both ledgers agree"_s);
    expect(secondSentToOptedOut == 0, u"nobody who said stop"_s);
    return broken;
}

QJsonObject toJson(const DemoReport& report)
{
    return {
        {u"imported"_s, report.imported},
        {u"merged"_s, report.merged},
        {u"rejected"_s, report.rejected},
        {u"matched"_s, report.receipt.matched},
        {u"recipients"_s, report.receipt.recipients},
        {u"excluded"_s, excludedJson(report.receipt.excluded)},
        {u"accepted"_s, report.tally.accepted},
        {u"sent"_s, report.tally.sent()},
        {u"delivered"_s, report.tally.delivered()},
        {u"read"_s, report.tally.read()},
        {u"failed"_s, report.tally.failed()},
        {u"replied"_s, report.tally.replied},
        {u"opted_out"_s, report.optedOut},
        {u"in_doubt"_s, report.tally.of(MessageStatus::InDoubt) + report.secondTally.of(MessageStatus::InDoubt)},
        {u"simulator"_s,
         QJsonObject {{u"accepted_unique"_s, report.simulatorFirst.acceptedUnique},
                      {u"accepted_more_than_once"_s, report.simulatorAll.acceptedMoreThanOnce},
                      {u"accepted_unique_in_both_campaigns"_s, report.simulatorAll.acceptedUnique}}},
        {u"second_campaign"_s,
         QJsonObject {{u"matched"_s, report.secondReceipt.matched},
                      {u"recipients"_s, report.secondReceipt.recipients},
                      {u"excluded"_s, excludedJson(report.secondReceipt.excluded)},
                      {u"accepted"_s, report.secondTally.accepted},
                      {u"sent_to_opted_out"_s, report.secondSentToOptedOut}}},
        {u"exported_rows"_s, report.exportedRows},
        {u"seconds"_s, report.seconds},
        {u"messages_per_second"_s, report.messagesPerSecond},
    };
}

QString summaryOf(const DemoReport& report)
{
    QString text;
    QTextStream out(&text);
    out << "\nSiaran's main job, done once from end to end\n\n"
        << "  Contacts      " << report.imported << " added, " << report.merged << " merged, " << report.rejected
        << " rejected with a reason\n"
        << "  Segment       " << report.receipt.matched << " people match\n"
        << "  Left out      " << sumOf(report.receipt.excluded) << '\n'
        << "  Recipients    " << report.receipt.recipients << '\n'
        << "  Accepted      " << report.tally.accepted << " by WhatsApp, at "
        << QString::number(report.messagesPerSecond, 'f', 0) << " messages a second\n"
        << "  Delivered     " << report.tally.delivered() << ", read " << report.tally.read() << ", failed "
        << report.tally.failed() << '\n'
        << "  Replied       " << report.tally.replied << ", said stop " << report.optedOut << '\n'
        << "  Unsure        " << report.tally.of(MessageStatus::InDoubt) << '\n'
        << "  Got it twice  " << report.simulatorAll.acceptedMoreThanOnce << '\n'
        << "  2nd campaign  " << report.secondReceipt.recipients << " recipients, " << report.secondSentToOptedOut
        << " of them had said stop\n"
        << "  Exported      " << report.exportedRows << " rows as CSV and as JSON\n"
        << "  Time          " << QString::number(report.seconds, 'f', 1) << " s\n\n";
    const auto broken = report.brokenPromises();
    out << (broken.isEmpty() ? u"Nobody lost, nobody twice, nobody who said stop.\n"_s
                             : u"BROKEN: "_s + broken.join(u"; "_s) + u'\n');
    return text;
}

Result<void> writeReport(const DemoReport& report, const QString& path)
{
    QSaveFile file(path);
    const auto bytes = QJsonDocument(toJson(report)).toJson();
    const auto written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? Result<void>() : fail(ErrorKind::Unavailable, u"cannot write "_s + path, u"export.not_written"_s);
}

} // namespace siaran::app
