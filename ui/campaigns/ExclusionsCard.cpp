#include "ui/campaigns/ExclusionsCard.h"

#include "ui/campaigns/CampaignWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <numeric>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int RowSpacing = 2;
constexpr int NumberWidth = 72;

int sumOf(const std::map<ExclusionReason, int>& excluded)
{
    return std::accumulate(excluded.begin(), excluded.end(), 0,
                           [](int before, const auto& one) { return before + one.second; });
}

} // namespace

ExclusionsCard::ExclusionsCard(QWidget* parent)
    : RowCard({}, RowSpacing, parent)
{
    setObjectName(u"exclusions"_s);
}

void ExclusionsCard::showReceipt(const std::optional<LaunchReceipt>& receipt, int cooldownDays)
{
    clearRows();
    setVisible(receipt.has_value());
    if (!receipt) {
        return;
    }
    const int sum = sumOf(receipt->excluded);
    setTitle(sum == 0 ? tr("Nobody is left out") : tr("Not sent to %Ln contacts", nullptr, sum));
    if (sum == 0) {
        addRow(makeLabel(tr("Everybody who matches gets it."), "muted"_L1, this));
    }
    for (const auto& [reason, people] : receipt->excluded) {
        if (people > 0) {
            addRow(makeRow(reason, people, cooldownDays));
        }
    }
}

QWidget* ExclusionsCard::makeRow(ExclusionReason reason, int people, int cooldownDays)
{
    auto* line = new QWidget(this);
    const auto words = exclusionWords(reason, cooldownDays);
    auto* number = makeLabel(QLocale().toString(people), {}, line);
    number->setObjectName(u"excluded_"_s + toWord(reason));
    number->setMinimumWidth(NumberWidth);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* view = makeButton(u"view_"_s + toWord(reason), tr("View"), "link"_L1, line);
    //: %1 is a reason why people are left out
    view->setAccessibleName(tr("View: %1").arg(words));
    connect(view, &QPushButton::clicked, this, [this, reason] { Q_EMIT viewRequested(reason); });
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    row->addWidget(makeLabel(words, {}, line), 1);
    row->addWidget(number);
    row->addWidget(view);
    return line;
}

} // namespace siaran::ui
