#include "ui/contacts/ImportWords.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::ImportWords)
};

} // namespace

QString undoWords(const contacts::UndoReport& report)
{
    QStringList sentences;
    const auto add = [&](int count, const QString& sentence) {
        if (count > 0) {
            sentences.append(sentence);
        }
    };
    add(report.removed, Words::tr("%Ln contact(s) that came with it are gone.", nullptr, report.removed));
    add(report.restored, Words::tr("%Ln contact(s) have their former values back.", nullptr, report.restored));
    add(report.stayed,
        Words::tr("%Ln contact(s) stay: you wrote to them, they wrote, or they spoke about consent since.", nullptr,
                  report.stayed));
    add(report.changedSince,
        Words::tr("%Ln contact(s) keep what somebody changed since by hand.", nullptr, report.changedSince));
    if (sentences.isEmpty()) {
        sentences.append(Words::tr("There was nothing to take back."));
    }
    return sentences.join(u' ');
}

QStringList reportRemarks(const contacts::ImportReport& report)
{
    QStringList remarks;
    if (report.stillOptedOut > 0) {
        remarks.append(Words::tr("%Ln person(s) of the file had said stop before. They stay opted out.", nullptr,
                                 report.stillOptedOut));
    }
    if (report.optedOut > 0) {
        remarks.append(
            Words::tr("%Ln person(s) are opted out now, because the file says so.", nullptr, report.optedOut));
    }
    if (report.optedIn > 0) {
        remarks.append(Words::tr("%Ln new person(s) are noted down as having agreed.", nullptr, report.optedIn));
    }
    if (!report.columnsLeftOut.isEmpty()) {
        remarks.append(Words::tr("These columns were left out, because a file may bring 60 new fields at most: %1.")
                           .arg(report.columnsLeftOut.join(u", "_s)));
    }
    if (report.notesLeftOut > 0) {
        remarks.append(
            Words::tr("%Ln more row(s) have a remark that is not listed here.", nullptr, report.notesLeftOut));
    }
    return remarks;
}

ImportCounts countsOf(const contacts::ImportReport& report)
{
    const int known = std::max(0, report.merged - report.doubled);
    const int updated = std::min(report.changed, known);
    return {.added = report.added,
            .updated = updated,
            .unchanged = known - updated,
            .doubled = report.merged - known,
            .rejected = report.rejected};
}

} // namespace siaran::ui
