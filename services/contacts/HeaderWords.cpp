#include "services/contacts/HeaderWords.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

bool sharesWord(const QString& words, const QSet<QString>& list)
{
    return std::ranges::any_of(words.split(u' '), [&](const QString& word) { return list.contains(word); });
}

bool isPhone(const QString& words)
{
    static const QSet<QString> phone {
        u"hp"_s,    u"wa"_s,        u"whatsapp"_s,  u"telp"_s,   u"tlp"_s,  u"telepon"_s, u"telpon"_s, u"ponsel"_s,
        u"phone"_s, u"handphone"_s, u"telephone"_s, u"mobile"_s, u"nohp"_s, u"nowa"_s,    u"msisdn"_s, u"cellphone"_s};
    // "Phone 1 - Label" of an address book says which kind of phone, "Merk HP" sells one.
    static const QSet<QString> aboutPhones {u"label"_s, u"type"_s, u"jenis"_s, u"merk"_s, u"merek"_s, u"tipe"_s};
    return sharesWord(words, phone) && !sharesWord(words, aboutPhones);
}

} // namespace

QString headerWords(const QString& header)
{
    static const QRegularExpression notWord(u"[^\\p{L}\\p{N}]+"_s);
    return header.normalized(QString::NormalizationForm_KC).toLower().replace(notWord, u" "_s).trimmed();
}

std::optional<ColumnTarget> targetOf(const QString& words)
{
    static const QSet<QString> name {u"nama"_s,           u"nama lengkap"_s,  u"nama pelanggan"_s, u"nama customer"_s,
                                     u"nama pembeli"_s,   u"nama kontak"_s,   u"nama depan"_s,     u"nama belakang"_s,
                                     u"nama panggilan"_s, u"pelanggan"_s,     u"name"_s,           u"full name"_s,
                                     u"customer"_s,       u"customer name"_s, u"contact name"_s,   u"first name"_s,
                                     u"last name"_s,      u"given name"_s,    u"family name"_s,    u"display name"_s};
    static const QSet<QString> labels {u"label"_s, u"labels"_s, u"tag"_s,      u"tags"_s,    u"grup"_s,
                                       u"group"_s, u"groups"_s, u"kelompok"_s, u"kategori"_s};
    static const QSet<QString> status {
        u"status"_s, u"status pelanggan"_s, u"workflow status"_s, u"status kontak"_s, u"tahap"_s, u"stage"_s};
    static const QSet<QString> rating {u"rating"_s, u"bintang"_s, u"stars"_s, u"penilaian"_s, u"nilai pelanggan"_s};

    static const QSet<QString> optOut {
        u"opt out"_s,      u"optout"_s,        u"opted out"_s,       u"unsubscribe"_s,
        u"unsubscribed"_s, u"berhenti"_s,      u"stop promo"_s,      u"stop"_s,
        u"jangan kirim"_s, u"jangan kirimi"_s, u"tidak mau promo"_s, u"berhenti langganan"_s};
    static const QSet<QString> optIn {
        u"opt in"_s,    u"optin"_s,        u"opted in"_s,    u"consent"_s,          u"subscribed"_s,
        u"setuju"_s,    u"izin"_s,         u"izin promo"_s,  u"setuju promo"_s,     u"mau promo"_s,
        u"langganan"_s, u"berlangganan"_s, u"persetujuan"_s, u"marketing consent"_s};

    if (optOut.contains(words)) {
        return ColumnTarget::OptOut;
    }
    if (optIn.contains(words)) {
        return ColumnTarget::OptIn;
    }
    if (name.contains(words)) {
        return ColumnTarget::Name;
    }
    if (isPhone(words)) {
        return ColumnTarget::Phone;
    }
    if (labels.contains(words)) {
        return ColumnTarget::Labels;
    }
    if (status.contains(words)) {
        return ColumnTarget::WorkflowStatus;
    }
    if (rating.contains(words)) {
        return ColumnTarget::Rating;
    }
    return std::nullopt;
}

std::optional<FieldType> promisedType(const QString& words)
{
    static const QSet<QString> text {u"no"_s,   u"nomor"_s,   u"kode"_s,  u"id"_s,   u"nik"_s, u"alamat"_s,
                                     u"code"_s, u"catatan"_s, u"notes"_s, u"resi"_s, u"npwp"_s};
    static const QSet<QString> date {u"tanggal"_s, u"tgl"_s,      u"date"_s,  u"lahir"_s,    u"birthday"_s,
                                     u"ultah"_s,   u"terakhir"_s, u"ulang"_s, u"bergabung"_s};
    static const QSet<QString> number {u"total"_s, u"jumlah"_s, u"belanja"_s, u"harga"_s,  u"omzet"_s,
                                       u"poin"_s,  u"points"_s, u"saldo"_s,   u"amount"_s, u"spent"_s,
                                       u"jml"_s,   u"qty"_s,    u"umur"_s,    u"usia"_s};
    if (sharesWord(words, text)) {
        return FieldType::Text;
    }
    if (sharesWord(words, date)) {
        return FieldType::Date;
    }
    if (sharesWord(words, number)) {
        return FieldType::Number;
    }
    return std::nullopt;
}

} // namespace siaran::contacts
