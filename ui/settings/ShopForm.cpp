#include "ui/settings/ShopForm.h"

#include "models/campaigns/ZoneText.h"
#include "models/support/DateText.h"
#include "services/domain/PhoneFormat.h"
#include "ui/settings/SettingRow.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Card.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using settings::WorkspaceSettings;

namespace {

constexpr int SavePauseMs = 600;
constexpr int LongestName = 200;
constexpr double DearestLimit = 1e12; // rupiah

// What people type between the digits goes, and a number from home gets its country. Whether it can be a number is the
// service's to say.
QString e164Of(const QString& typed)
{
    QString digits;
    std::ranges::copy_if(typed, std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digits.isEmpty()) {
        return typed.trimmed();
    }
    const bool hasWords = std::ranges::any_of(typed, [](QChar c) { return c.isLetter(); });
    if (hasWords) {
        return typed.trimmed();
    }
    if (typed.trimmed().startsWith(u'+')) {
        return u'+' + digits;
    }
    return digits.startsWith(u'0') ? u"+62"_s + digits.mid(1) : u'+' + digits;
}

int senOf(const QDoubleSpinBox& price)
{
    return qRound(price.value() * 100);
}

QString problemText(const QString& key)
{
    if (key == "settings.test_number"_L1) {
        return ShopForm::tr("This is not a phone number. Write it like 0812-3456-7890.");
    }
    if (key == "settings.business.name"_L1) {
        return ShopForm::tr("The name is too long.");
    }
    if (key == "settings.time_zone"_L1) {
        return ShopForm::tr("This computer does not know this time zone. Choose another.");
    }
    return ShopForm::tr("This value makes no sense here. Choose another.");
}

} // namespace

ShopForm::ShopForm(settings::SettingsService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_name(new QLineEdit(this))
    , m_testNumber(new QLineEdit(this))
    , m_zone(new QComboBox(this))
    , m_cooldown(new QSpinBox(this))
    , m_threshold(new QSpinBox(this))
    , m_quietFrom(new QTimeEdit(this))
    , m_quietTo(new QTimeEdit(this))
    , m_hold(new QSpinBox(this))
    , m_pilotFailures(new QSpinBox(this))
    , m_approvalPeople(new QSpinBox(this))
    , m_approvalCost(new QDoubleSpinBox(this))
    , m_prices {new QDoubleSpinBox(this), new QDoubleSpinBox(this), new QDoubleSpinBox(this)}
    , m_masked(new QCheckBox(this))
{
    setObjectName(u"shopForm"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    column->addWidget(buildShop());
    column->addWidget(buildSafety());
    column->addWidget(buildApproval());
    column->addWidget(buildPrices());
    column->addWidget(buildPeople());

    m_pause.setSingleShot(true);
    m_pause.setInterval(SavePauseMs);
    connect(&m_pause, &QTimer::timeout, this, &ShopForm::save);
    connect(m_name, &QLineEdit::editingFinished, this, &ShopForm::save);
    connect(m_testNumber, &QLineEdit::editingFinished, this, &ShopForm::save);
    connect(m_zone, &QComboBox::activated, this, &ShopForm::save);
    connect(m_masked, &QCheckBox::clicked, this, &ShopForm::save);
    for (auto* number : {m_cooldown, m_threshold, m_hold, m_pilotFailures, m_approvalPeople}) {
        connect(number, &QSpinBox::valueChanged, this, [this] { m_pause.start(); });
        connect(number, &QSpinBox::editingFinished, this, &ShopForm::save);
    }
    for (auto* price : {m_prices[0], m_prices[1], m_prices[2], m_approvalCost}) {
        connect(price, &QDoubleSpinBox::valueChanged, this, [this] { m_pause.start(); });
        connect(price, &QDoubleSpinBox::editingFinished, this, &ShopForm::save);
    }
    for (auto* time : {m_quietFrom, m_quietTo}) {
        connect(time, &QTimeEdit::timeChanged, this, [this] { m_pause.start(); });
        connect(time, &QTimeEdit::editingFinished, this, &ShopForm::save);
    }
    fill({});
    setEnabled(false);
}

Card* ShopForm::buildShop()
{
    auto* card = new Card(tr("Your shop"), this);
    card->body()->setSpacing(metrics::GapLarge);
    m_name->setObjectName(u"businessName"_s);
    m_name->setMaxLength(LongestName);
    m_name->setPlaceholderText(tr("Toko Melati"));
    addRow(*card, u"settings.business.name"_s, tr("Business name"), m_name, tr("Shown in the corner of the window."));
    m_testNumber->setObjectName(u"testNumber"_s);
    m_testNumber->setPlaceholderText(u"0812-3456-7890"_s);
    addRow(*card, u"settings.test_number"_s, tr("Your own number for tests"), m_testNumber,
           tr("A test of a campaign goes there. It is not a customer and not counted."));
    m_zone->setObjectName(u"timeZone"_s);
    m_zone->setMaxVisibleItems(14);
    addRow(*card, u"settings.time_zone"_s, tr("Time zone"), m_zone,
           tr("Campaigns are scheduled on this clock, and reports are shown on it."));
    return card;
}

Card* ShopForm::buildSafety()
{
    auto* card = new Card(tr("Sending safety"), this);
    card->body()->setSpacing(metrics::GapLarge);
    m_cooldown->setObjectName(u"cooldownDays"_s);
    m_cooldown->setRange(0, 365);
    m_cooldown->setSuffix(tr(" days"));
    m_cooldown->setSpecialValueText(tr("Off"));
    addRow(*card, u"settings.cooldown_days"_s, tr("Pause between campaigns"), m_cooldown,
           tr("A new campaign leaves out everybody who got a message within this time. It can be changed in each "
              "campaign."));
    m_threshold->setObjectName(u"sizeThreshold"_s);
    m_threshold->setRange(1, 1'000'000);
    m_threshold->setGroupSeparatorShown(true);
    m_threshold->setSuffix(tr(" people"));
    addRow(*card, u"settings.size_threshold"_s, tr("Ask to type the number above"), m_threshold,
           tr("A campaign to more people, or to more than a fifth of all contacts, starts only after the number of "
              "people was typed."));
    addRow(*card, u"settings.quiet.from"_s, tr("Quiet hours"), buildQuietHours(),
           tr("Nothing is sent then; campaigns wait and go on by themselves. The same time twice means none."));
    m_hold->setObjectName(u"holdSeconds"_s);
    m_hold->setRange(5, 300);
    m_hold->setSuffix(tr(" seconds"));
    addRow(*card, u"settings.hold_seconds"_s, tr("Time to take it back"), m_hold,
           tr("After “Send”, before the first message leaves."));
    m_pilotFailures->setObjectName(u"pilotFailures"_s);
    m_pilotFailures->setRange(1, 100);
    m_pilotFailures->setSuffix(u" %"_s);
    addRow(*card, u"settings.pilot.failure_percent"_s, tr("A pilot fails above"), m_pilotFailures,
           tr("When more of the first messages fail, sending pauses by itself."));
    return card;
}

QWidget* ShopForm::buildQuietHours()
{
    auto* box = new QWidget(this);
    box->setObjectName(u"quietHours"_s);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapSmall);
    const auto add = [&](QTimeEdit* time, const QString& objectName, const QString& name) {
        time->setObjectName(objectName);
        time->setAccessibleName(name);
        time->setDisplayFormat(models::clockFormat());
        time->setMinimumWidth(84); // the style's own hint cuts the last digit
        row->addWidget(time);
    };
    add(m_quietFrom, u"quietFrom"_s, tr("Quiet from"));
    //: Between two times of the day
    row->addWidget(makeLabel(tr("to"), {}, box));
    add(m_quietTo, u"quietTo"_s, tr("Quiet until"));
    row->addStretch();
    return box;
}

Card* ShopForm::buildApproval()
{
    auto* card = new Card(tr("Approval by a second owner"), this);
    card->body()->setSpacing(metrics::GapLarge);
    m_approvalPeople->setObjectName(u"approvalPeople"_s);
    m_approvalPeople->setRange(0, 10'000'000);
    m_approvalPeople->setSingleStep(100);
    m_approvalPeople->setGroupSeparatorShown(true);
    m_approvalPeople->setSuffix(tr(" people"));
    m_approvalPeople->setSpecialValueText(tr("Off"));
    addRow(*card, u"settings.approval.people"_s, tr("Needed above"), m_approvalPeople,
           tr("A larger campaign goes out when another owner has looked at it and approved it. Any later change ends "
              "the approval."));
    m_approvalCost->setObjectName(u"approvalCost"_s);
    m_approvalCost->setRange(0, DearestLimit);
    m_approvalCost->setDecimals(0);
    m_approvalCost->setSingleStep(100'000);
    m_approvalCost->setPrefix(u"Rp"_s);
    m_approvalCost->setGroupSeparatorShown(true);
    m_approvalCost->setSpecialValueText(tr("Off"));
    addRow(
        *card, u"settings.approval.cost"_s, tr("Or at a cost above"), m_approvalCost,
        tr("By the estimate; a campaign whose cost cannot be told needs it, too. Who is the only owner cannot approve "
           "alone: such campaigns wait for a second owner, or until these limits are changed."));
    return card;
}

Card* ShopForm::buildPrices()
{
    auto* card = new Card(tr("What a message costs"), this);
    card->body()->setSpacing(metrics::GapLarge);
    const std::array<std::pair<QString, QString>, 3> kinds {
        {{u"rate.marketing"_s, tr("Marketing, to Indonesia")},
         {u"rate.utility"_s, tr("Utility, to Indonesia")},
         {u"rate.authentication"_s, tr("Authentication, to Indonesia")}}};
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const auto& [key, name] = kinds.at(i);
        auto* price = m_prices.at(i);
        price->setObjectName(QString(key).replace(u'.', u'_'));
        price->setRange(0, 1'000'000);
        price->setDecimals(2);
        price->setPrefix(u"Rp"_s);
        price->setGroupSeparatorShown(true);
        price->setSpecialValueText(tr("As Siaran knows it"));
        addRow(*card, u"settings."_s + key, name, price,
               i == 0 ? tr("For the estimate of a campaign's cost only. WhatsApp's own bill counts; copy your rates "
                           "from there.")
                      : QString());
    }
    return card;
}

Card* ShopForm::buildPeople()
{
    auto* card = new Card(tr("Customers' numbers"), this);
    card->body()->setSpacing(metrics::GapLarge);
    m_masked->setObjectName(u"numbersMasked"_s);
    m_masked->setText(tr("Hide them from supervisors"));
    addRow(*card, u"settings.numbers.masked"_s, tr("Supervisors"), m_masked,
           tr("Supervisors see +62812****789 then, also in reports, and cannot look a number up."));
    return card;
}

SettingRow* ShopForm::addRow(Card& card, const QString& key, const QString& name, QWidget* control, const QString& hint)
{
    auto* row = new SettingRow(name, control, hint, &card);
    card.body()->addWidget(row);
    m_rows.insert(key, row);
    return row;
}

void ShopForm::load()
{
    QCoro::connect(m_service.load(), this, [this](const Result<WorkspaceSettings>& answer) {
        if (!answer) {
            Q_EMIT loadFailed(answer.error());
            return;
        }
        const bool isUntouched = !isEnabled() || entered() == m_stored;
        m_stored = *answer;
        if (isUntouched) {
            fill(m_stored);
        }
        setEnabled(true);
        Q_EMIT loaded();
    });
}

void ShopForm::fill(const WorkspaceSettings& values)
{
    const QSignalBlocker quietCooldown(m_cooldown);
    const QSignalBlocker quietThreshold(m_threshold);
    m_name->setText(values.businessName);
    m_testNumber->setText(displayPhone(values.testNumber));
    fillZones(values.timeZone);
    m_cooldown->setValue(values.cooldownDays);
    m_threshold->setValue(values.sizeThreshold);
    const QSignalBlocker quietFrom(m_quietFrom);
    const QSignalBlocker quietTo(m_quietTo);
    const QSignalBlocker hold(m_hold);
    const QSignalBlocker pilot(m_pilotFailures);
    m_quietFrom->setTime(values.quietHours().from);
    m_quietTo->setTime(values.quietHours().to);
    m_hold->setValue(values.holdSeconds);
    m_pilotFailures->setValue(values.pilotFailurePercent);
    const QSignalBlocker approvalPeople(m_approvalPeople);
    const QSignalBlocker approvalCost(m_approvalCost);
    m_approvalPeople->setValue(values.approvalPeople);
    m_approvalCost->setValue(static_cast<double>(values.approvalCost) / 100);
    m_masked->setChecked(values.numbersMasked);
    const std::array<int, 3> sen {values.marketingRate, values.utilityRate, values.authenticationRate};
    for (std::size_t i = 0; i < sen.size(); ++i) {
        const QSignalBlocker price(m_prices.at(i));
        m_prices.at(i)->setValue(sen.at(i) / 100.0);
    }
}

void ShopForm::fillZones(const QString& own)
{
    if (m_zone->findData(own) < 0) {
        m_zone->clear();
        const auto choices = models::zoneChoices(own);
        for (const auto& choice : choices) {
            m_zone->addItem(choice.label, choice.id);
        }
    }
    m_zone->setCurrentIndex(m_zone->findData(own));
}

WorkspaceSettings ShopForm::entered() const
{
    auto values = m_stored;
    values.businessName = m_name->text().trimmed();
    values.testNumber = e164Of(m_testNumber->text());
    values.timeZone = m_zone->currentData().toString();
    values.cooldownDays = m_cooldown->value();
    values.sizeThreshold = m_threshold->value();
    values.quietFrom = m_quietFrom->time().toString(u"HH:mm"_s);
    values.quietTo = m_quietTo->time().toString(u"HH:mm"_s);
    values.holdSeconds = m_hold->value();
    values.pilotFailurePercent = m_pilotFailures->value();
    values.approvalPeople = m_approvalPeople->value();
    values.approvalCost = qRound64(m_approvalCost->value()) * 100;
    values.numbersMasked = m_masked->isChecked();
    values.marketingRate = senOf(*m_prices[0]);
    values.utilityRate = senOf(*m_prices[1]);
    values.authenticationRate = senOf(*m_prices[2]);
    const bool areOther = values.marketingRate != m_stored.marketingRate || values.utilityRate != m_stored.utilityRate
        || values.authenticationRate != m_stored.authenticationRate;
    if (areOther) {
        values.ratesSince = QDate::currentDate().toString(Qt::ISODate); // what was typed is of the day it was typed
    }
    return values;
}

void ShopForm::save()
{
    m_pause.stop();
    if (m_isSaving) {
        m_saveAgain = true;
        return;
    }
    const auto after = entered();
    for (auto* row : std::as_const(m_rows)) {
        row->setProblem({});
    }
    if (after == m_stored) {
        return;
    }
    m_isSaving = true;
    QCoro::connect(m_service.save(m_stored, after), this,
                   [this, after](const Result<void>& answer) { finishSave(after, answer); });
}

void ShopForm::finishSave(const WorkspaceSettings& sent, const Result<void>& answer)
{
    m_isSaving = false;
    if (answer) {
        m_stored = sent;
        if (!m_testNumber->hasFocus()) {
            m_testNumber->setText(displayPhone(m_stored.testNumber));
        }
        Q_EMIT saved(m_stored);
    } else if (auto* row = m_rows.value(answer.error().reason); row != nullptr) {
        row->setProblem(problemText(answer.error().reason));
    } else {
        Q_EMIT saveFailed(answer.error());
    }
    if (std::exchange(m_saveAgain, false)) {
        save();
    }
}

} // namespace siaran::ui
