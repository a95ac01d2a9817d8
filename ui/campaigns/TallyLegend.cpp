#include "ui/campaigns/TallyLegend.h"

#include "services/domain/CampaignStatistics.h"
#include "ui/campaigns/CampaignWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

enum { SentEntry, DeliveredEntry, ReadEntry, RepliedEntry, FailedEntry, UnsureEntry, SkippedEntry, LeftEntry };

/// The colour of a part of the bar, beside its word.
class Swatch final : public QWidget {
public:
    Swatch(Token token, QWidget* parent)
        : QWidget(parent)
        , m_token(token)
    {
        setFixedSize(10, 10);
    }

private:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(m_token, palette()));
        painter.drawRoundedRect(rect(), 3, 3);
    }

    Token m_token;
};

} // namespace

TallyLegend::TallyLegend(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"tally"_s);
    struct Face {
        QString objectName;
        QString word;
        Token token;
    };
    const std::array<Face, EntryCount> faces {{
        {u"sentCount"_s, tr("Sent"), Token::SeriesSent},
        {u"deliveredCount"_s, tr("Delivered"), Token::SeriesDelivered},
        {u"readCount"_s, tr("Read"), Token::SeriesRead},
        {u"repliedCount"_s, tr("Replied"), Token::SeriesReplied},
        {u"failedCount"_s, tr("Failed"), Token::SeriesFailed},
        {u"unsureCount"_s, tr("Unsure"), Token::SeriesOptedOut},
        {u"skippedCount"_s, tr("Skipped"), Token::BorderStrong},
        {u"leftCount"_s, tr("Left"), Token::NeutralFill},
    }};
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::PageMargin);
    for (int i = 0; i < EntryCount; ++i) {
        const auto index = static_cast<std::size_t>(i);
        auto& entry = m_entries.at(index);
        entry.box = new QWidget(this);
        entry.number = makeLabel({}, "heading"_L1, entry.box);
        entry.number->setObjectName(faces.at(index).objectName);
        entry.share = makeLabel({}, "caption"_L1, entry.box);
        auto* grid = new QGridLayout(entry.box);
        grid->setContentsMargins({});
        grid->setHorizontalSpacing(6);
        grid->setVerticalSpacing(0);
        grid->addWidget(new Swatch(faces.at(index).token, entry.box), 0, 0, Qt::AlignVCenter);
        grid->addWidget(makeLabel(faces.at(index).word, "caption"_L1, entry.box), 0, 1);
        auto* numbers = new QHBoxLayout;
        numbers->setSpacing(6);
        numbers->addWidget(entry.number, 0, Qt::AlignBaseline);
        numbers->addWidget(entry.share, 0, Qt::AlignBaseline);
        numbers->addStretch();
        grid->addLayout(numbers, 1, 0, 1, 2);
        row->addWidget(entry.box);
    }
    row->addStretch();
}

void TallyLegend::showTally(const CampaignTally& tally)
{
    const auto rates = ratesOf(tally);
    const auto shareOf = [](const Rate& rate) { return percentWords(rate.numerator, rate.denominator); };
    const int unsure = tally.of(MessageStatus::InDoubt);
    const int skipped = tally.of(MessageStatus::Skipped);
    show(SentEntry, tally.sent(), {});
    show(DeliveredEntry, tally.delivered(), shareOf(rates.delivered));
    show(ReadEntry, tally.read(), shareOf(rates.read));
    show(RepliedEntry, tally.replied, shareOf(rates.replied));
    show(FailedEntry, tally.failed(), shareOf(rates.failed));
    show(UnsureEntry, unsure, {});
    show(SkippedEntry, skipped, {});
    show(LeftEntry, leftToSend(tally), {});
    m_entries.at(UnsureEntry).box->setVisible(unsure > 0);
    m_entries.at(SkippedEntry).box->setVisible(skipped > 0);
}

void TallyLegend::show(int entry, int count, const QString& share)
{
    const auto& shown = m_entries.at(static_cast<std::size_t>(entry));
    shown.number->setText(QLocale().toString(count));
    shown.share->setText(share);
}

} // namespace siaran::ui
