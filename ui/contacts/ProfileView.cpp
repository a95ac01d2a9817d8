#include "ui/contacts/ProfileView.h"

#include "models/contacts/FieldText.h"
#include "models/support/DateText.h"
#include "ui/contacts/ProfileForm.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

QString contactFacts(const Contact& contact)
{
    const auto orNever
        = [](const QDateTime& at) { return at.isValid() ? models::momentText(at) : ProfileForm::tr("never"); };
    QStringList facts {ProfileForm::tr("Last wrote to you: %1").arg(orNever(contact.lastInboundAt)),
                       ProfileForm::tr("Last message from you: %1").arg(orNever(contact.lastOutboundAt)),
                       ProfileForm::tr("%Ln conversation(s)", nullptr, contact.conversationCount)};
    if (contact.createdAt.isValid()) {
        facts.append(ProfileForm::tr("Added %1").arg(models::dayText(contact.createdAt)));
    }
    return facts.join(u'\n');
}

ProfileView::ProfileView(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_facts(makeLabel({}, "caption"_L1, this))
{
    setObjectName(u"profileView"_s);
    m_form->setContentsMargins({});
    m_form->setHorizontalSpacing(metrics::Gap);
    m_form->setVerticalSpacing(metrics::GapSmall);
    m_facts->setObjectName(u"contactFacts"_s);
    m_facts->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(m_form);
    column->addWidget(m_facts);
}

void ProfileView::setValues(const contacts::ContactValues& values)
{
    while (m_form->rowCount() > 0) {
        m_form->removeRow(0);
    }
    const auto status = std::ranges::find(m_catalogue.workflowStatuses, values.workflowStatus, &WorkflowStatus::id);
    if (status != m_catalogue.workflowStatuses.end()) {
        addRow(ProfileForm::tr("Status"), status->name);
    }
    if (values.rating) {
        addRow(ProfileForm::tr("Rating"), QString(*values.rating, u'★'));
    }
    for (const auto& field : std::as_const(m_catalogue.fields)) {
        if (const auto value = values.fields.find(field.key); value != values.fields.end()) {
            addRow(field.label, models::fieldText(value->second));
        }
    }
}

void ProfileView::setFacts(const Contact& contact)
{
    m_facts->setText(contactFacts(contact));
}

void ProfileView::addRow(const QString& name, const QString& value)
{
    auto* told = makeLabel(value, {}, this);
    told->setWordWrap(true);
    told->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(makeLabel(name, "caption"_L1, this), told);
}

} // namespace siaran::ui
