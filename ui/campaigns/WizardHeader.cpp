#include "ui/campaigns/WizardHeader.h"

#include "models/campaigns/ZoneText.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTime>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int NameWidth = 420;
constexpr int LongestName = 120;

} // namespace

WizardHeader::WizardHeader(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_savedAt(makeLabel({}, "caption"_L1, this))
{
    m_name->setObjectName(u"campaignName"_s);
    m_name->setAccessibleName(tr("Name of the campaign"));
    m_name->setPlaceholderText(tr("Name of the campaign"));
    m_name->setMaxLength(LongestName);
    m_name->setMaximumWidth(NameWidth);
    m_name->setMinimumWidth(NameWidth / 2);
    m_savedAt->setObjectName(u"draftSaved"_s);
    auto* leave = makeButton(u"closeWizard"_s, tr("Save and close"), {}, this);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::Gap);
    row->addWidget(m_name, 2);
    row->addWidget(m_savedAt, 1);
    row->addWidget(leave);
    connect(m_name, &QLineEdit::textEdited, this, &WizardHeader::renamed);
    connect(m_name, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
    connect(leave, &QPushButton::clicked, this, &WizardHeader::closeRequested);
}

void WizardHeader::begin(const QString& name)
{
    m_name->setText(name);
    m_savedAt->clear();
}

void WizardHeader::focusName()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

void WizardHeader::showSaved()
{
    //: %1 is a time of the day
    m_savedAt->setText(tr("Draft saved %1").arg(models::clockText(QTime::currentTime())));
    setRole(*m_savedAt, "caption"_L1);
}

void WizardHeader::showNotSaved(const Error& error)
{
    m_savedAt->setText(tr("Not saved yet: %1").arg(errorWords(error, ErrorContext::Database).title));
    setRole(*m_savedAt, "error"_L1);
}

} // namespace siaran::ui
