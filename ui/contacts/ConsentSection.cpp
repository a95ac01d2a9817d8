#include "ui/contacts/ConsentSection.h"

#include "models/support/DateText.h"
#include "services/access/Rights.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using consent::Consent;
using consent::ConsentSource;

namespace {

constexpr qsizetype ShownAtFirst = 3;

QString sourceWords(const Consent& said)
{
    switch (said.source) {
    case ConsentSource::Keyword: return ConsentSection::tr("they wrote it");
    case ConsentSource::Button: return ConsentSection::tr("they pressed a button");
    case ConsentSource::WhatsApp: return ConsentSection::tr("WhatsApp told us");
    case ConsentSource::Manual: return ConsentSection::tr("noted down by hand");
    case ConsentSource::Import: return ConsentSection::tr("it came with a file");
    }
    Q_UNREACHABLE();
}

QString lineOf(const Consent& said)
{
    const auto what = said.optedOut ? ConsentSection::tr("Opted out") : ConsentSection::tr("Agreed");
    //: One line of the history of consent: what, when, how
    const auto line = ConsentSection::tr("%1 on %2, %3").arg(what, models::dayText(said.at), sourceWords(said));
    //: The line before with the words of the proof behind it
    return said.evidence.isEmpty() ? line : ConsentSection::tr("%1: “%2”").arg(line, said.evidence);
}

} // namespace

ConsentSection::ConsentSection(access::Role role, QWidget* parent)
    : QWidget(parent)
    , m_mayStop(may(role, access::Act::StopWriting))
    , m_mayLift(may(role, access::Act::WriteAgain))
    , m_now(makeLabel({}, {}, this))
    , m_lines(new QVBoxLayout)
    , m_all(makeButton(u"wholeConsent"_s, tr("Show the whole history"), "link"_L1, this))
{
    setObjectName(u"consentSection"_s);
    m_now->setObjectName(u"consentNow"_s);
    m_now->setWordWrap(true);
    m_lines->setSpacing(metrics::GapTiny);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapSmall);
    column->addWidget(m_now);
    if (m_mayStop || m_mayLift) {
        m_change = makeButton(u"changeConsent"_s, tr("Opt out"), {}, this);
        column->addWidget(m_change, 0, Qt::AlignLeft);
        connect(m_change, &QPushButton::clicked, this,
                [this] { m_isOptedOut ? Q_EMIT optInRequested() : Q_EMIT optOutRequested(); });
    }
    column->addLayout(m_lines);
    column->addWidget(m_all, 0, Qt::AlignLeft);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        showHistory();
    });
    setConsent(false, {});
}

void ConsentSection::setConsent(bool optedOut, const QList<Consent>& history)
{
    m_isOptedOut = optedOut;
    m_showsAll = m_showsAll && history.size() >= m_history.size();
    m_history = history;
    m_now->setText(optedOut                ? tr("Opted out: no campaign reaches this person.")
                       : history.isEmpty() ? tr("Can be messaged. Nobody noted down yet how they agreed.")
                                           : tr("Can be messaged."));
    showChange();
    showHistory();
}

void ConsentSection::showChange()
{
    if (m_change == nullptr) {
        return;
    }
    const bool optedOut = m_isOptedOut;
    const bool isOffered = optedOut ? m_mayLift : m_mayStop;
    m_change->setVisible(isOffered);
    if (!isOffered) {
        return;
    }
    m_change->setText(optedOut ? tr("Opt back in…") : tr("Opt out"));
    m_change->setAccessibleName(m_change->text());
    m_change->setToolTip(optedOut ? tr("Asks how this person agreed to hear from you again")
                                  : tr("No campaign will reach this person any more"));
}

void ConsentSection::setBusy(bool busy)
{
    if (m_change != nullptr) {
        m_change->setEnabled(!busy);
    }
}

void ConsentSection::showHistory()
{
    while (auto* item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto shown = m_showsAll ? m_history.size() : qMin(m_history.size(), ShownAtFirst);
    for (const auto& said : m_history.first(shown)) {
        auto* line = makeLabel(lineOf(said), "caption"_L1, this);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_lines->addWidget(line);
    }
    m_all->setVisible(shown < m_history.size());
}

} // namespace siaran::ui
