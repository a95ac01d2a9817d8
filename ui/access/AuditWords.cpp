#include "ui/access/AuditWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::AuditWords)
};

QString faultSentence(const access::AuditFault& fault)
{
    const auto entry = QLocale().toString(fault.entry);
    switch (fault.kind) {
    case access::AuditFault::Kind::Altered:
        return Words::tr("The audit log does not hold: entry %1 is not what was written.").arg(entry);
    case access::AuditFault::Kind::Broken:
        return Words::tr("The audit log does not hold: entry %1 does not follow the one before. Something was taken "
                         "out, put in or moved.")
            .arg(entry);
    case access::AuditFault::Kind::CutOff: break;
    }
    return Words::tr("The audit log does not hold: entries after %1 are missing.").arg(entry);
}

} // namespace

QString verdictSentence(const access::AuditVerdict& verdict)
{
    return verdict.fault ? faultSentence(*verdict.fault)
                         : Words::tr("The audit log holds: %Ln entries, each as it was written.", nullptr,
                                     static_cast<int>(verdict.entries));
}

QString progressSentence(const access::AuditProgress& progress)
{
    if (progress.entries == 0) {
        return Words::tr("Checking the log…");
    }
    return Words::tr("Checked %1 of %2 entries…")
        .arg(QLocale().toString(progress.read), QLocale().toString(progress.entries));
}

} // namespace siaran::ui
