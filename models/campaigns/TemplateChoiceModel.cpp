#include "models/campaigns/TemplateChoiceModel.h"

#include "models/templates/TemplateText.h"

namespace siaran::models {

TemplateChoiceModel::TemplateChoiceModel(templates::TemplateService& service, QObject* parent)
    : PagedTableModel(parent)
    , m_service(service)
{
}

Qt::ItemFlags TemplateChoiceModel::flags(const QModelIndex& index) const
{
    const auto flags = PagedTableModel::flags(index);
    const bool mayChoose = index.isValid() && at(index.row()).status == TemplateStatus::Approved;
    return mayChoose ? flags : flags & ~(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
}

int TemplateChoiceModel::find(const QString& name, const QString& language) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).name == name && at(row).language == language) {
            return row;
        }
    }
    return -1;
}

QVariant TemplateChoiceModel::headerCell(int column, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case NameColumn: return tr("Template");
    case LanguageColumn: return tr("Language");
    case CategoryColumn: return tr("Category");
    case StateColumn: return tr("State");
    default: return {};
    }
}

QVariant TemplateChoiceModel::cell(const Template& source, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return display(source, column);
    case Qt::ToolTipRole:
        return source.status == TemplateStatus::Approved
            ? QVariant()
            : tr("WhatsApp only lets approved templates be sent; choose another, or wait until this one is approved.");
    case Qt::AccessibleTextRole:
        //: Read aloud for a row of the templates to choose from: name, state
        return column == NameColumn ? tr("%1, %2").arg(source.name, templateStatusText(source))
                                    : display(source, column);
    default: return {};
    }
}

QString TemplateChoiceModel::display(const Template& source, int column) const
{
    switch (column) {
    case NameColumn: return source.name;
    case LanguageColumn: return templateLanguageText(source.language);
    case CategoryColumn: return templateCategoryText(source.category);
    case StateColumn: return templateStatusText(source);
    default: return {};
    }
}

void TemplateChoiceModel::fetch(qint64, int, Answer answer)
{
    QCoro::connect(m_service.list(), this, [answer = std::move(answer)](Result<QList<Template>> list) {
        answer(std::move(list).map([](QList<Template>&& rows) {
            std::ranges::stable_partition(rows,
                                          [](const Template& one) { return one.status == TemplateStatus::Approved; });
            return Page {.rows = std::move(rows)};
        }));
    });
}

} // namespace siaran::models
