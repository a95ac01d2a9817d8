#include "ui/conversations/PinnedCard.h"

#include "models/support/DateText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/PlainToolTip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr qsizetype ShownLetters = 160;

QString wholeText(const conversations::PinnedMessage& message)
{
    QStringList parts {message.header, message.body, message.footer};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString shortened(const QString& text)
{
    const auto line = text.simplified();
    return line.size() <= ShownLetters ? line : line.left(ShownLetters) + u'…';
}

} // namespace

PinnedCard::PinnedCard(QWidget* parent)
    : Card(parent)
    , m_title(makeLabel({}, "strong"_L1, this))
    , m_text(makeLabel({}, "caption"_L1, this))
    , m_open(makeButton(u"openCampaign"_s, tr("Open the campaign"), "link"_L1, this))
{
    setObjectName(u"pinnedCard"_s);
    m_title->setObjectName(u"pinnedTitle"_s);
    m_title->setWordWrap(true);
    m_text->setObjectName(u"pinnedText"_s);
    m_text->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(m_title, 1);
    line->addWidget(m_open);
    body()->setSpacing(metrics::GapTiny);
    body()->addLayout(line);
    body()->addWidget(m_text);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT campaignRequested(m_campaign); });
}

void PinnedCard::setMessage(const conversations::PinnedMessage& message)
{
    m_campaign = message.campaign;
    m_title->setText(message.sentAt.isValid()
                         ? tr("Answers “%1”, sent %2").arg(message.campaignName, models::momentText(message.sentAt))
                         : tr("Answers “%1”").arg(message.campaignName));
    const auto whole = wholeText(message);
    m_text->setText(shortened(whole));
    m_text->setToolTip(plainToolTip(whole));
    m_text->setVisible(!whole.isEmpty());
}

} // namespace siaran::ui
