#include "ui/campaigns/SeriesDialog.h"

#include "services/access/Rights.h"
#include "ui/campaigns/CampaignWords.h"
#include "ui/shell/ErrorText.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

using Model = models::SeriesModel;
using Status = CampaignSeries::Status;

} // namespace

SeriesDialog::SeriesDialog(campaigns::CampaignService& service, access::Role role, QWidget* parent)
    : TableDialog(u"seriesDialog"_s, tr("Repeating campaigns"), parent)
    , m_service(service)
    , m_series(service, [](const CampaignSeries& series) { return recurrenceWords(series.repeats); })
{
    setNote(tr("Each time it goes out makes a campaign of its own in the list. Days that go by while one is paused are "
               "not made up for."));
    showModel(m_series,
              {.title = tr("Nothing repeats"),
               .explanation = tr("Choose “Send it again and again” when you schedule a campaign."),
               .action = {}});
    table().horizontalHeader()->setSectionResizeMode(Model::NameColumn, QHeaderView::Stretch);
    table().setColumnWidth(Model::SegmentColumn, 150);
    table().setColumnWidth(Model::RuleColumn, 210);
    table().setColumnWidth(Model::NextColumn, 200);
    table().setColumnWidth(Model::RunsColumn, 80);
    table().setSelectionMode(QAbstractItemView::SingleSelection);
    if (may(role, access::Act::ChangeCampaigns)) {
        buildButtons();
    }
}

void SeriesDialog::buildButtons()
{
    m_pause = addButton(u"pauseSeries"_s, tr("Pause"));
    m_end = addButton(u"endSeries"_s, tr("End…"), "danger"_L1);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (const auto series = current()) {
            change(series->status == Status::Active ? Status::Paused : Status::Active);
        }
    });
    connect(m_end, &QPushButton::clicked, this, &SeriesDialog::askToEnd);
    connect(&m_series, &Model::loaded, this, &SeriesDialog::showButtons);
    connect(table().selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SeriesDialog::showButtons);
    showButtons();
}

std::optional<CampaignSeries> SeriesDialog::current() const
{
    const auto index = table().currentIndex();
    return index.isValid() ? std::optional(m_series.at(index.row())) : std::nullopt;
}

void SeriesDialog::showButtons()
{
    const auto series = current();
    m_pause->setText(series && series->status == Status::Paused ? tr("Continue") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
    m_pause->setEnabled(series.has_value());
    m_end->setEnabled(series.has_value());
}

void SeriesDialog::change(Status status)
{
    const auto series = current();
    if (!series) {
        return;
    }
    QCoro::connect(m_service.setSeriesStatus(series->id, status), this, [this](const Result<void>& answer) {
        if (!answer) {
            tellTrouble(errorSentence(answer.error(), ErrorContext::Database));
        }
        m_series.refresh();
    });
}

void SeriesDialog::askToEnd()
{
    const auto series = current();
    if (!series) {
        return;
    }
    ConfirmDialog::ask(this,
                       {.title = tr("End “%1”?").arg(series->name),
                        .text = tr("It does not go out any more. The campaigns it made stay. This cannot be undone."),
                        .act = tr("End it"),
                        .stay = tr("Keep it"),
                        .isDestructive = true},
                       [this] { change(Status::Ended); });
}

} // namespace siaran::ui
