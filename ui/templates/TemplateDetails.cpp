#include "ui/templates/TemplateDetails.h"

#include "models/templates/TemplateText.h"
#include "services/contacts/ContactService.h"
#include "ui/templates/ContactPicker.h"
#include "ui/templates/TemplateSample.h"
#include "ui/templates/TemplateWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/MessageBubble.h"
#include "ui/widgets/ScrollArea.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

enum Column { VariableColumn, SampleColumn, PlaceColumn, ColumnCount };

constexpr int UseHeight = 28;
constexpr int MostUsesInSight = 5;

} // namespace

TemplateDetails::TemplateDetails(contacts::ContactService& contacts, QWidget* parent)
    : Card(parent)
    , m_nobody(makeLabel(tr("Choose a template to see how it looks to a customer."), "muted"_L1, this))
    , m_name(makeLabel({}, "heading"_L1))
    , m_line(makeLabel({}, "muted"_L1))
    , m_badge(new Badge)
    , m_advice(new Strip(Strip::Kind::Warning))
    , m_bubble(new MessageBubble(u"templateBubble"_s))
    , m_picker(new ContactPicker(contacts))
    , m_variablesTitle(makeLabel(tr("Variables"), "strong"_L1))
    , m_variables(new QStandardItemModel(0, ColumnCount, this))
    , m_table(new TableView(u"templateVariables"_s, tr("Variables"), this))
    , m_usesTitle(makeLabel(tr("Campaigns with it"), "strong"_L1))
    , m_uses(new QListWidget)
{
    setObjectName(u"templateDetails"_s);
    m_nobody->setObjectName(u"noTemplate"_s);
    m_nobody->setAlignment(Qt::AlignCenter);
    m_nobody->setWordWrap(true);
    m_area = makeScrollArea(buildContent(), this);
    m_area->setObjectName(u"templateDetailsArea"_s);
    m_area->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_nobody, 1);
    body()->addWidget(m_area, 1);
    connect(m_picker, &ContactPicker::picked, this, [this](const Contact& person) {
        m_person = person;
        showVariables();
    });
    connect(m_picker, &ContactPicker::cleared, this, [this] {
        m_person.reset();
        showVariables();
    });
    connect(m_uses, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT campaignRequested(CampaignId(item->data(Qt::UserRole).toLongLong()));
    });
    QCoro::connect(contacts.catalogue(), this, [this](const Result<contacts::ContactCatalogue>& catalogue) {
        m_fields = catalogue ? catalogue->fields : QList<CustomField>(); // without them, examples stand in
    });
    setTemplate(std::nullopt);
}

QWidget* TemplateDetails::buildContent()
{
    m_name->setObjectName(u"templateName"_s);
    m_name->setWordWrap(true);
    m_line->setObjectName(u"templateFacts"_s);
    m_line->setWordWrap(true);
    m_advice->setObjectName(u"templateAdvice"_s);
    m_advice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // its words may take several lines here
    m_variablesTitle->setWordWrap(true);
    m_variables->setHorizontalHeaderLabels({tr("Variable"), tr("Example"), tr("Where")});
    m_table->setModel(m_variables);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_uses->setObjectName(u"templateUses"_s);
    m_uses->setAccessibleName(tr("Campaigns with it"));
    m_uses->setFrameShape(QFrame::NoFrame);
    m_uses->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_uses->setTextElideMode(Qt::ElideRight);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    auto* titleRow = new QHBoxLayout;
    titleRow->setSpacing(metrics::GapSmall);
    titleRow->addWidget(m_name, 1);
    titleRow->addWidget(m_badge, 0, Qt::AlignTop);
    column->addLayout(titleRow);
    column->addWidget(m_line);
    for (QWidget* part :
         {static_cast<QWidget*>(m_advice), static_cast<QWidget*>(m_bubble), static_cast<QWidget*>(m_picker),
          static_cast<QWidget*>(m_variablesTitle), static_cast<QWidget*>(m_table), static_cast<QWidget*>(m_usesTitle),
          static_cast<QWidget*>(m_uses)}) {
        column->addWidget(part);
    }
    column->addStretch();
    return content;
}

void TemplateDetails::setActions(QWidget* actions)
{
    body()->addWidget(actions);
}

void TemplateDetails::setTemplate(const std::optional<Template>& source)
{
    const bool isOther = !m_source || !source || m_source->id != source->id;
    m_source = source;
    if (isOther) {
        m_facts = {};
    }
    m_nobody->setVisible(!source);
    m_area->setVisible(source.has_value());
    if (source) {
        showAll();
    }
}

void TemplateDetails::setFacts(const templates::TemplateFacts& facts)
{
    m_facts = facts;
    if (m_source) {
        showAll();
    }
}

void TemplateDetails::showAll()
{
    m_name->setText(m_source->name);
    m_badge->setLook(templateBadge(*m_source));
    //: About a template: its category, its language, how people took it
    m_line->setText(tr("%1 · %2 · quality: %3")
                        .arg(models::templateCategoryText(m_source->category),
                             models::templateLanguageText(m_source->language),
                             models::templateQualityText(m_source->quality)));
    showAdvice();
    showVariables();
    showUses();
}

void TemplateDetails::showAdvice()
{
    const auto status = m_source->status;
    QStringList sentences {templateAdvice(*m_source)};
    if (status == TemplateStatus::Approved) {
        sentences = {qualityAdvice(m_source->quality)};
    }
    QStringList paused;
    for (const auto& use : m_facts.uses) {
        if (use.isPausedByIt) {
            paused.append(use.name);
        }
    }
    if (!paused.isEmpty()) {
        //: %1: names of campaigns
        sentences.append(tr("It paused: %1. Nobody is lost; resume when it is approved again.")
                             .arg(QLocale().createSeparatedList(paused)));
    }
    if (m_facts.comingCategory) {
        sentences.append(tr("WhatsApp will move it to the category %1, with its prices.")
                             .arg(models::templateCategoryText(*m_facts.comingCategory)));
    }
    sentences.removeAll({});
    const bool isLost = status == TemplateStatus::Rejected || status == TemplateStatus::Disabled;
    m_advice->tell(isLost                                  ? Strip::Kind::Danger
                       : status == TemplateStatus::Pending ? Strip::Kind::Info
                                                           : Strip::Kind::Warning,
                   sentences.join(u' '));
    m_advice->setVisible(!sentences.isEmpty());
}

void TemplateDetails::showVariables()
{
    if (!m_source) {
        return;
    }
    const auto examples = sampleValues(*m_source, m_facts.content);
    const auto samples = m_person ? valuesFor(*m_source, examples, *m_person, m_fields) : examples;
    m_bubble->setContent(sampleBubble(*m_source, samples));
    m_variables->setHorizontalHeaderItem(SampleColumn,
                                         new QStandardItem(m_person ? tr("For this customer") : tr("Example")));
    m_variables->setRowCount(static_cast<int>(samples.size()));
    for (int row = 0; row < samples.size(); ++row) {
        const auto& sample = samples.at(row);
        const bool isNumber = !m_source->namedParameters;
        //: A variable that has only a number
        const auto name = isNumber ? tr("Variable %1").arg(sample.variable) : sample.variable;
        const QStringList cells {name, sample.value, sample.isInHeader ? tr("Header") : tr("Text")};
        for (int column = 0; column < ColumnCount; ++column) {
            m_variables->setItem(row, column, new QStandardItem(cells.at(column)));
        }
    }
    m_variablesTitle->setText(samples.isEmpty() ? tr("No variables: everybody gets the same words") : tr("Variables"));
    m_picker->setVisible(!samples.isEmpty());
    m_table->setVisible(!samples.isEmpty());
    m_table->setFixedHeight((static_cast<int>(samples.size()) + 1) * metrics::RowHeight + 2);
}

void TemplateDetails::showUses()
{
    m_uses->clear();
    for (const auto& use : m_facts.uses) {
        //: A campaign that waits because WhatsApp stopped the template
        auto* item = new QListWidgetItem(use.isPausedByIt ? tr("%1 (paused by it)").arg(use.name) : use.name, m_uses);
        item->setData(Qt::UserRole, use.campaign.value());
        item->setToolTip(tr("Show this campaign"));
        item->setSizeHint({0, UseHeight});
    }
    const auto count = static_cast<int>(m_facts.uses.size());
    m_usesTitle->setVisible(count > 0);
    m_uses->setVisible(count > 0);
    m_uses->setFixedHeight(std::min(count, MostUsesInSight) * UseHeight + metrics::GapTiny);
    m_uses->setCurrentRow(0);
}

} // namespace siaran::ui
