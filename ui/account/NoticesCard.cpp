#include "ui/account/NoticesCard.h"

#include "models/support/DateText.h"
#include "services/domain/PhoneFormat.h"
#include "ui/account/NoticeWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Badge.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

// Older ones are history; the rest of the page has to be reachable.
constexpr int MostShown = 12;

BadgeLook lookOf(Strip::Kind kind)
{
    switch (kind) {
    case Strip::Kind::Danger: return {NoticesCard::tr("Serious"), BadgeKind::Danger, BadgeShape::Cross};
    case Strip::Kind::Warning: return {NoticesCard::tr("Warning"), BadgeKind::Warning, BadgeShape::Triangle};
    case Strip::Kind::Success: return {NoticesCard::tr("Good news"), BadgeKind::Success, BadgeShape::Check};
    case Strip::Kind::Info: break;
    }
    return {NoticesCard::tr("Change"), BadgeKind::Info, BadgeShape::Dot};
}

} // namespace

NoticesCard::NoticesCard(models::NoticeListModel& model, QWidget* parent)
    : Card(tr("What WhatsApp says of your account"), parent)
    , m_model(model)
    , m_rows(new QVBoxLayout)
    , m_aside(makeButton(u"noticesAside"_s, tr("Mark all as seen"), {}, this))
{
    setObjectName(u"noticesCard"_s);
    addToTitle(m_aside);
    m_rows->setSpacing(metrics::Gap);
    body()->addLayout(m_rows);
    connect(m_aside, &QPushButton::clicked, &m_model, &models::NoticeListModel::markAllSeen);
    connect(&m_model, &models::NoticeListModel::loaded, this, &NoticesCard::fill);
    fill();
}

void NoticesCard::fill()
{
    while (auto* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_aside->setVisible(m_model.unseen() > 0);
    const auto& notices = m_model.notices();
    if (notices.isEmpty()) {
        auto* none = makeLabel(tr("Nothing so far. Restrictions, limits, quality and paused templates are told here."),
                               "muted"_L1, this);
        none->setObjectName(u"noNotices"_s);
        none->setWordWrap(true);
        m_rows->addWidget(none);
        return;
    }
    for (const auto& notice : notices.first(qMin(notices.size(), qsizetype(MostShown)))) {
        m_rows->addWidget(makeRow(notice));
    }
}

QWidget* NoticesCard::makeRow(const account::AccountNotice& notice)
{
    const auto words = noticeWords(notice);
    auto* row = new QWidget(this);
    row->setObjectName(u"notice%1"_s.arg(notice.id));
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(metrics::Gap);
    auto* badge = new Badge(lookOf(words.kind), row);
    badge->setFixedWidth(104);
    line->addWidget(badge, 0, Qt::AlignTop);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(metrics::GapTiny);
    auto* what = makeLabel(words.what, notice.isSeen ? QLatin1StringView() : "strong"_L1, row);
    what->setWordWrap(true);
    texts->addWidget(what);
    auto when = models::momentText(notice.toldAt);
    if (!notice.number.isEmpty()) {
        //: When, and about which number
        when = tr("%1, about %2").arg(when, displayPhone(notice.number));
    }
    auto* consequence = makeLabel(words.consequence, "muted"_L1, row);
    consequence->setWordWrap(true);
    consequence->setVisible(!words.consequence.isEmpty());
    texts->addWidget(consequence);
    texts->addWidget(makeLabel(when, "caption"_L1, row));
    line->addLayout(texts, 1);
    row->setAccessibleName(words.what);
    row->setAccessibleDescription(words.consequence);
    return row;
}

} // namespace siaran::ui
