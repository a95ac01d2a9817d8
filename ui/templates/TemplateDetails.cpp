#include "ui/templates/TemplateDetails.h"

#include "models/templates/TemplateText.h"
#include "ui/templates/TemplateSample.h"
#include "ui/templates/TemplateWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/MessageBubble.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

enum Column { VariableColumn, SampleColumn, PlaceColumn, ColumnCount };

} // namespace

TemplateDetails::TemplateDetails(QWidget* parent)
    : Card(parent)
    , m_nobody(makeLabel(tr("Choose a template to see how it looks to a customer."), "muted"_L1, this))
    , m_area(new QScrollArea(this))
    , m_name(makeLabel({}, "heading"_L1))
    , m_facts(makeLabel({}, "muted"_L1))
    , m_badge(new Badge)
    , m_advice(new Strip(Strip::Kind::Warning))
    , m_bubble(new MessageBubble(u"templateBubble"_s))
    , m_variablesTitle(makeLabel(tr("Variables"), "strong"_L1))
    , m_variables(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new TableView(u"templateVariables"_s, tr("Variables"), this))
{
    setObjectName(u"templateDetails"_s);
    m_nobody->setObjectName(u"noTemplate"_s);
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);
    m_name->setObjectName(u"templateName"_s);
    m_name->setWordWrap(true);
    m_facts->setObjectName(u"templateFacts"_s);
    m_facts->setWordWrap(true);
    m_advice->setObjectName(u"templateAdvice"_s);
    m_advice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // its words may take several lines here
    m_variablesTitle->setWordWrap(true);
    m_variables->setHorizontalHeaderLabels({tr("Variable"), tr("Example"), tr("Where")});
    m_table->setModel(m_variables);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    auto* titleRow = new QHBoxLayout;
    titleRow->setSpacing(metrics::GapSmall);
    titleRow->addWidget(m_name, 1);
    titleRow->addWidget(m_badge, 0, Qt::AlignTop);
    column->addLayout(titleRow);
    column->addWidget(m_facts);
    column->addWidget(m_advice);
    column->addWidget(m_bubble);
    column->addWidget(m_variablesTitle);
    column->addWidget(m_table);
    column->addStretch();
    m_area->setObjectName(u"templateDetailsArea"_s);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content->setAutoFillBackground(false);
    m_area->viewport()->setAutoFillBackground(false);
    body()->addWidget(m_nobody, 1);
    body()->addWidget(m_area, 1);
    setTemplate(std::nullopt);
}

void TemplateDetails::setTemplate(const std::optional<Template>& source)
{
    m_nobody->setVisible(!source);
    m_area->setVisible(source.has_value());
    if (!source) {
        return;
    }
    m_name->setText(source->name);
    m_badge->setLook(templateBadge(*source));
    //: About a template: its category, its language, how people took it
    m_facts->setText(tr("%1 · %2 · quality: %3")
                         .arg(models::templateCategoryText(source->category),
                              models::templateLanguageText(source->language),
                              models::templateQualityText(source->quality)));
    const bool isLost = source->status == TemplateStatus::Rejected || source->status == TemplateStatus::Disabled;
    const auto advice = templateAdvice(*source);
    const auto kind = isLost                        ? Strip::Kind::Danger
        : source->status == TemplateStatus::Pending ? Strip::Kind::Info
                                                    : Strip::Kind::Warning;
    m_advice->tell(kind, advice.isEmpty() ? qualityAdvice(source->quality) : advice);
    m_advice->setVisible(!m_advice->text().isEmpty());
    m_bubble->setContent(sampleBubble(*source));
    showVariables(*source);
}

void TemplateDetails::showVariables(const Template& source)
{
    const auto samples = sampleValues(source);
    m_variables->setRowCount(static_cast<int>(samples.size()));
    for (int row = 0; row < samples.size(); ++row) {
        const auto& sample = samples.at(row);
        const bool isNumber = !source.namedParameters;
        //: A variable that has only a number
        const auto name = isNumber ? tr("Variable %1").arg(sample.variable) : sample.variable;
        const QStringList cells {name, sample.value, sample.isInHeader ? tr("Header") : tr("Text")};
        for (int column = 0; column < ColumnCount; ++column) {
            m_variables->setItem(row, column, new QStandardItem(cells.at(column)));
        }
    }
    m_variablesTitle->setText(samples.isEmpty() ? tr("No variables: everybody gets the same words") : tr("Variables"));
    m_table->setVisible(!samples.isEmpty());
    m_table->setFixedHeight((static_cast<int>(samples.size()) + 1) * metrics::RowHeight + 2);
}

} // namespace siaran::ui
