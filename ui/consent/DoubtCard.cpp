#include "ui/consent/DoubtCard.h"

#include "models/consent/OptOutTableModel.h"
#include "models/support/AgoText.h"
#include "models/support/DateText.h"
#include "services/domain/PhoneFormat.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/ScrollArea.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using consent::StopDoubt;
using consent::StopVerdict;

namespace {

constexpr qsizetype ShownAtFirst = 2;
constexpr int TallestList = 260;

QString whoAndWhen(const StopDoubt& doubt)
{
    const auto who = models::OptOutTableModel::personText(doubt.name, doubt.phoneE164);
    const auto when = models::agoText(doubt.at, QDateTime::currentDateTimeUtc());
    //: Who wrote a message and how long ago: "Sari Dewi, 2 h ago"
    const auto line = DoubtCard::tr("%1, %2").arg(who, when);
    //: The line before with the campaign whose message they answered
    return doubt.campaign.isEmpty() ? line : DoubtCard::tr("%1, answering “%2”").arg(line, doubt.campaign);
}

} // namespace

DoubtCard::DoubtCard(models::StopDoubtQueue& queue, QWidget* parent)
    : Card(parent)
    , m_queue(queue)
    , m_more(makeLabel({}, "muted"_L1, this))
    , m_all(makeButton(u"allDoubts"_s, tr("Show all"), "link"_L1, this))
{
    setObjectName(u"doubtCard"_s);
    auto* explanation = makeLabel(
        tr("These messages hold a stop word among others. Until you decide, campaigns still reach these people."),
        "muted"_L1, this);
    explanation->setWordWrap(true);
    auto* content = new QWidget;
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(metrics::GapSmall);
    auto* area = makeScrollArea(content, this);
    area->setObjectName(u"doubtArea"_s);
    area->setFocusPolicy(Qt::NoFocus); // its buttons bring themselves into view
    area->setMaximumHeight(TallestList);
    area->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_more->setObjectName(u"moreDoubts"_s);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_more);
    foot->addWidget(m_all);
    foot->addStretch();
    body()->setSpacing(metrics::GapSmall);
    body()->addWidget(explanation);
    body()->addWidget(area);
    body()->addLayout(foot);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        showDoubts();
    });
    connect(&queue, &models::StopDoubtQueue::changed, this, &DoubtCard::showDoubts);
    showDoubts();
}

void DoubtCard::showDoubts()
{
    while (auto* item = m_rows->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the button that was just pressed
        }
        delete item;
    }
    const auto& doubts = m_queue.doubts();
    const auto shown = m_showsAll ? doubts.size() : qMin(doubts.size(), ShownAtFirst);
    for (const auto& doubt : doubts.first(shown)) {
        m_rows->addWidget(makeRow(doubt));
    }
    const auto hidden = static_cast<int>(doubts.size() - shown);
    m_more->setText(tr("%Ln more message(s) wait.", nullptr, hidden));
    m_more->setVisible(hidden > 0);
    m_all->setVisible(hidden > 0);
    m_showsAll = m_showsAll && !doubts.isEmpty();
    setTitle(tr("Did they mean stop?"));
    setVisible(!doubts.isEmpty());
    updateGeometry();
}

QWidget* DoubtCard::makeRow(const StopDoubt& doubt)
{
    auto* row = new QWidget;
    row->setObjectName(u"doubt%1"_s.arg(doubt.message));
    auto* who = makeLabel(whoAndWhen(doubt), "strong"_L1, row);
    who->setWordWrap(true);
    who->setToolTip(displayPhone(doubt.phoneE164) + u'\n' + models::momentText(doubt.at));
    auto* text = makeLabel(doubt.text.simplified(), {}, row);
    text->setObjectName(u"doubtText"_s);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* stop = makeButton(u"meantStop"_s, tr("They meant stop"), {}, row);
    auto* noStop = makeButton(u"meantNoStop"_s, tr("They did not"), {}, row);
    //: Read aloud for the button beside a message
    stop->setAccessibleName(tr("They meant stop: %1").arg(doubt.text));
    //: Read aloud for the button beside a message
    noStop->setAccessibleName(tr("They did not mean stop: %1").arg(doubt.text));
    for (auto* button : {stop, noStop}) {
        button->setEnabled(!m_queue.isBusy(doubt.message));
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(who);
    words->addWidget(text);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(metrics::GapSmall);
    line->addLayout(words, 1);
    line->addWidget(stop, 0, Qt::AlignTop);
    line->addWidget(noStop, 0, Qt::AlignTop);
    connect(stop, &QPushButton::clicked, this, [this, doubt] { m_queue.settle(doubt, StopVerdict::Stop); });
    connect(noStop, &QPushButton::clicked, this, [this, doubt] { m_queue.settle(doubt, StopVerdict::NoStop); });
    return row;
}

} // namespace siaran::ui
