#include "ui/analytics/MetricRow.h"

#include "models/analytics/RateText.h"
#include "ui/analytics/FailureReason.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/MetricCard.h"

#include <QGridLayout>
#include <QLocale>
#include <QResizeEvent>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int LeastCardWidth = 140;

} // namespace

MetricRow::MetricRow(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_sent(new MetricCard(u"sentCard"_s, tr("Sent"), tr("Messages WhatsApp accepted, of all people in the campaign."),
                            this))
    , m_delivered(new MetricCard(u"deliveredCard"_s, tr("Delivered"),
                                 tr("Messages that reached a phone, of those sent. Who read or replied counts as "
                                    "reached, even if that receipt never came."),
                                 this))
    , m_read(new MetricCard(u"readCard"_s, tr("Read"),
                            tr("Messages that were opened, of those delivered. It is at least this many: people can "
                               "switch read receipts off."),
                            this))
    , m_replied(new MetricCard(u"repliedCard"_s, tr("Replied"),
                               tr("People who wrote back after the message, of those it was delivered to."), this))
    , m_failed(new MetricCard(u"failedCard"_s, tr("Failed"),
                              tr("Messages that were refused for good, of those attempted. Held back by WhatsApp is "
                                 "part of it and named apart."),
                              this))
    , m_optedOut(new MetricCard(u"optedOutCard"_s, tr("Opted out"),
                                tr("People who asked to stop after the message, of those it was delivered to. Keep it "
                                   "below 1%."),
                                this))
    , m_cards({m_sent, m_delivered, m_read, m_replied, m_failed, m_optedOut})
{
    setObjectName(u"metricRow"_s);
    m_grid->setContentsMargins({});
    m_grid->setSpacing(metrics::Gap);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    arrange(static_cast<int>(m_cards.size()));
}

void MetricRow::show(const analytics::Overview& overview, bool isStale)
{
    const QLocale locale;
    const auto& tally = overview.tally;
    const auto rates = ratesOf(tally);
    const auto shareOf = [&locale](const Rate& rate) {
        return tr("%1 of %2").arg(locale.toString(rate.numerator), locale.toString(rate.denominator));
    };
    const auto rateOf = [&locale](const Rate& rate) {
        return tr("%1 of %2").arg(models::rateText(rate), locale.toString(rate.denominator));
    };
    m_sent->setReading({.figure = locale.toString(tally.sent()),
                        .denominator = rateOf({tally.sent(), tally.recipients()}),
                        .isStale = isStale});
    m_delivered->setReading(
        {.figure = models::rateText(rates.delivered), .denominator = shareOf(rates.delivered), .isStale = isStale});
    //: "at least 81.4%": some people switch read receipts off
    const auto atLeast
        = rates.read.numerator > 0 ? tr("≥ %1").arg(models::rateText(rates.read)) : models::rateText(rates.read);
    m_read->setReading({.figure = atLeast, .denominator = shareOf(rates.read), .isStale = isStale});
    m_replied->setReading(
        {.figure = models::rateText(rates.replied), .denominator = shareOf(rates.replied), .isStale = isStale});

    int held = 0;
    for (const auto& [code, people] : overview.failuresByCode) {
        held += isHeldByWhatsApp(code) ? people : 0;
    }
    m_failed->setReading({.figure = locale.toString(tally.failed()),
                          .denominator = rateOf(rates.failed),
                          //: of the failed messages, how many WhatsApp held back
                          .change = held > 0 ? tr("%Ln held", nullptr, held) : QString(),
                          .isStale = isStale});
    m_optedOut->setReading(
        {.figure = locale.toString(tally.optedOut), .denominator = rateOf(rates.optedOut), .isStale = isStale});
}

void MetricRow::arrange(int columns)
{
    if (columns == m_columns) {
        return;
    }
    for (int column = 0; column < m_grid->columnCount(); ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    for (int i = 0; i < m_cards.size(); ++i) {
        m_grid->removeWidget(m_cards.at(i));
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
        m_grid->setColumnStretch(i % columns, 1);
    }
    m_columns = columns;
}

QSize MetricRow::minimumSizeHint() const
{
    // As narrow as two rows may be, whatever stands now.
    return {static_cast<int>(m_cards.size()) / 2 * (LeastCardWidth + metrics::Gap), m_grid->minimumSize().height()};
}

void MetricRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto all = static_cast<int>(m_cards.size());
    arrange(width() >= all * (LeastCardWidth + metrics::Gap) ? all : all / 2);
}

} // namespace siaran::ui
