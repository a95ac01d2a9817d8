#include "ui/analytics/FailuresView.h"

#include "ui/analytics/FailureReason.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QLocale>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using State = StateView::State;

namespace {

enum Column { PeopleColumn, CauseColumn, RemedyColumn, SideColumn, ColumnCount };

struct Cause {
    FailureReason reason;
    QStringList codes = {};
    int people = 0;
};

QList<Cause> causesOf(const std::map<int, int>& failuresByCode)
{
    QList<Cause> causes;
    for (const auto& [code, people] : failuresByCode) {
        const auto reason = failureReason(code);
        auto known = std::ranges::find(causes, reason, &Cause::reason);
        if (known == causes.end()) {
            causes.push_back({.reason = reason});
            known = std::prev(causes.end());
        }
        known->people += people;
        if (code != 0) {
            known->codes.append(QString::number(code));
        }
    }
    std::ranges::stable_sort(causes, std::ranges::greater {}, &Cause::people);
    return causes;
}

} // namespace

FailuresView::FailuresView(QWidget* parent)
    : QWidget(parent)
    , m_model(new QStandardItemModel(0, ColumnCount, this))
{
    setObjectName(u"failuresView"_s);
    m_model->setHorizontalHeaderLabels({tr("People"), tr("Cause"), tr("What to do"), tr("Whose side")});
    auto* table = new TableView(u"failuresTable"_s, tr("Failure causes"), this);
    table->setModel(m_model);
    table->setColumnWidth(PeopleColumn, 84);
    table->setColumnWidth(RemedyColumn, 290);
    table->setColumnWidth(SideColumn, 184);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(CauseColumn, QHeaderView::Stretch);

    m_states = new StateView(table, this);
    m_states->noResult().setIcon(u"check-circle"_s);
    m_states->noResult().setWords({.title = tr("No failures"),
                                   .explanation = tr("Every message that was attempted was taken by WhatsApp."),
                                   .action = {}});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_states);
}

void FailuresView::show(const std::map<int, int>& failuresByCode)
{
    const auto causes = causesOf(failuresByCode);
    m_model->setRowCount(static_cast<int>(causes.size()));
    for (int row = 0; row < causes.size(); ++row) {
        const auto& cause = causes.at(row);
        const auto put = [&](int column, const QString& text) {
            auto* item = new QStandardItem(text);
            item->setEditable(false);
            if (!cause.codes.isEmpty()) {
                item->setToolTip(tr("WhatsApp's code: %1").arg(cause.codes.join(u", "_s)));
            }
            m_model->setItem(row, column, item);
        };
        put(PeopleColumn, QLocale().toString(cause.people));
        put(CauseColumn, cause.reason.cause);
        put(RemedyColumn, cause.reason.remedy.isEmpty() ? tr("Nothing") : cause.reason.remedy);
        put(SideColumn, sideText(cause.reason.side));
    }
    m_states->setState(causes.isEmpty() ? State::NoResult : State::Content);
}

} // namespace siaran::ui
