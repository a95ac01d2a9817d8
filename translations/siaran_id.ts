<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID" sourcelanguage="en">
<context>
    <name>siaran::app::AccountDoor</name>
    <message>
        <source>&amp;Connect WhatsApp…</source>
        <translation>&amp;Sambungkan WhatsApp…</translation>
    </message>
    <message>
        <source>&amp;Leave practice</source>
        <translation>&amp;Keluar dari latihan</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>&amp;Berlatih</translation>
    </message>
    <message>
        <source>Connect WhatsApp…</source>
        <translation>Sambungkan WhatsApp…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Enter it again…</source>
        <translation>Masukkan lagi…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What WhatsApp said. What it means and what to do.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Tandai sudah dilihat</translation>
    </message>
    <message>
        <source>No WhatsApp number is connected yet. Everything but sending works; you can also practise first.</source>
        <translation>Belum ada nomor WhatsApp yang tersambung. Semua berjalan kecuali mengirim; Anda juga bisa berlatih dulu.</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Berlatih</translation>
    </message>
</context>
<context>
    <name>siaran::app::Desktop</name>
    <message>
        <source>One moment. What is under way comes to its end first.</source>
        <translation>Sebentar. Yang sedang berjalan diselesaikan dulu.</translation>
    </message>
    <message>
        <source>Signing in at %1 …</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Sedang masuk ke %1 …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Sebentar …</translation>
    </message>
</context>
<context>
    <name>siaran::app::Panes</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Analitik</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Log audit</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
</context>
<context>
    <name>siaran::app::Program</name>
    <message>
        <source>Practice: nothing is sent to real people. A simulator plays WhatsApp.</source>
        <translation>Latihan: tidak ada yang dikirim ke orang sungguhan. Simulator berperan sebagai WhatsApp.</translation>
    </message>
    <message numerus="yes">
        <source>Filling the practice shop: %n customer(s) read …</source>
        <translation>
            <numerusform>Mengisi toko latihan: %n pelanggan terbaca …</numerusform>
        </translation>
    </message>
    <message>
        <source>The database does not answer. Your data is safe; Siaran keeps trying.</source>
        <translation>Basis data tidak menjawab. Data Anda aman; Siaran terus mencoba.</translation>
    </message>
</context>
<context>
    <name>siaran::app::TeamDoor</name>
    <message>
        <source>Team at %1</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Tim di %1</translation>
    </message>
    <message>
        <source>Where your &amp;data is…</source>
        <translation>Di mana &amp;data Anda…</translation>
    </message>
    <message>
        <source>&amp;Work on this computer</source>
        <translation>Bekerja di ko&amp;mputer ini</translation>
    </message>
    <message>
        <source>&amp;Work with the team</source>
        <translation>Bekerja bersama &amp;tim</translation>
    </message>
    <message>
        <source>Your data is kept on this computer. If your shop works as a team, it can be on the team&apos;s server instead.</source>
        <translation>Data Anda disimpan di komputer ini. Jika toko Anda bekerja sebagai tim, data bisa disimpan di server tim.</translation>
    </message>
    <message>
        <source>Use our team&apos;s server…</source>
        <translation>Pakai server tim kami…</translation>
    </message>
    <message>
        <source>An owner gave you another role: %1. Open the workspace again to work with it.</source>
        <translation>Seorang pemilik memberi Anda peran lain: %1. Buka lagi ruang kerja untuk bekerja dengan peran itu.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Masuk lagi…</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Kata sandi Anda sudah diganti.</translation>
    </message>
</context>
<context>
    <name>siaran::app::WindowCommands</name>
    <message>
        <source>&amp;New campaign…</source>
        <translation>Kampanye &amp;baru…</translation>
    </message>
    <message>
        <source>&amp;Sync templates</source>
        <translation>&amp;Sinkronkan templat</translation>
    </message>
    <message>
        <source>&amp;Import contacts…</source>
        <translation>&amp;Impor kontak…</translation>
    </message>
    <message>
        <source>&amp;Add contact…</source>
        <translation>T&amp;ambah kontak…</translation>
    </message>
    <message>
        <source>&amp;Export contacts…</source>
        <translation>&amp;Ekspor kontak…</translation>
    </message>
    <message>
        <source>&amp;Labels, fields and statuses…</source>
        <translation>&amp;Label, kolom, dan status…</translation>
    </message>
    <message>
        <source>New &amp;segment…</source>
        <translation>&amp;Segmen baru…</translation>
    </message>
    <message>
        <source>&amp;Export report…</source>
        <translation>&amp;Ekspor laporan…</translation>
    </message>
</context>
<context>
    <name>siaran::models::AgoText</name>
    <message>
        <source>just now</source>
        <translation>baru saja</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n menit lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n jam lalu</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>kemarin</translation>
    </message>
</context>
<context>
    <name>siaran::models::AnswerText</name>
    <message>
        <source>less than a minute left</source>
        <translation>sisa kurang dari satu menit</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>sisa %1 jam %2 menit</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>sisa %1 menit</translation>
    </message>
    <message>
        <source>Not sent: more than 24 hours had passed since they wrote</source>
        <translation>Tidak dikirim: sudah lebih dari 24 jam sejak ia menulis</translation>
    </message>
    <message>
        <source>Not sent: they said stop</source>
        <translation>Tidak dikirim: ia minta berhenti</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Not sent: there is no number to send it to</source>
        <translation>Tidak dikirim: tidak ada nomor tujuan</translation>
    </message>
    <message>
        <source>Not sent: WhatsApp does not take it like this</source>
        <translation>Tidak dikirim: WhatsApp tidak menerimanya seperti ini</translation>
    </message>
    <message>
        <source>Not delivered: this number has no WhatsApp, or an old one</source>
        <translation>Tidak sampai: nomor ini tanpa WhatsApp, atau WhatsApp-nya versi lama</translation>
    </message>
    <message>
        <source>Not delivered: more than 24 hours had passed since they wrote</source>
        <translation>Tidak sampai: sudah lebih dari 24 jam sejak ia menulis</translation>
    </message>
    <message>
        <source>Not delivered: they stopped your messages in WhatsApp</source>
        <translation>Tidak sampai: ia menghentikan pesan Anda di WhatsApp</translation>
    </message>
    <message>
        <source>Not delivered: WhatsApp refused it (code %1)</source>
        <translation>Tidak sampai: WhatsApp menolaknya (kode %1)</translation>
    </message>
    <message>
        <source>Somebody without a number</source>
        <translation>Seseorang tanpa nomor</translation>
    </message>
    <message>
        <source>You: %1</source>
        <translation>Anda: %1</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Voice message</source>
        <translation>Pesan suara</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Sticker</source>
        <translation>Stiker</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Lokasi</translation>
    </message>
    <message>
        <source>Contact card</source>
        <translation>Kartu kontak</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pesanan</translation>
    </message>
    <message>
        <source>Took a reaction back</source>
        <translation>Menarik kembali reaksi</translation>
    </message>
    <message>
        <source>A message that can be read on the phone only</source>
        <translation>Pesan yang hanya bisa dibaca di ponsel</translation>
    </message>
    <message>
        <source>You can answer freely until %1 (%2)</source>
        <translation>Anda bebas membalas sampai %1 (%2)</translation>
    </message>
    <message>
        <source>There is no number to write to.</source>
        <translation>Tidak ada nomor yang bisa dikirimi.</translation>
    </message>
    <message>
        <source>They have not written to you yet. WhatsApp lets you begin with a template only.</source>
        <translation>Ia belum pernah menulis kepada Anda. WhatsApp hanya mengizinkan Anda memulai dengan templat.</translation>
    </message>
    <message>
        <source>More than 24 hours have passed since they wrote. WhatsApp lets you send a template only.</source>
        <translation>Sudah lebih dari 24 jam sejak ia menulis. WhatsApp hanya mengizinkan Anda mengirim templat.</translation>
    </message>
    <message>
        <source>They said stop. You can answer again once they write to you.</source>
        <translation>Ia minta berhenti. Anda bisa membalas lagi setelah ia menulis kepada Anda.</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>Menunggu dikirim</translation>
    </message>
    <message>
        <source>Waits: WhatsApp cannot be reached</source>
        <translation>Menunggu: WhatsApp tidak dapat dijangkau</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Sedang dikirim</translation>
    </message>
    <message>
        <source>Unsure, sent again below</source>
        <translation>Belum pasti, dikirim lagi di bawah</translation>
    </message>
    <message>
        <source>Unsure whether it was sent</source>
        <translation>Belum pasti apakah terkirim</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
</context>
<context>
    <name>siaran::models::AuditFacts</name>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Body (fingerprint)</source>
        <translation>Isi (sidik)</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Nama usaha</translation>
    </message>
    <message>
        <source>Buttons (fingerprint)</source>
        <translation>Tombol (sidik)</translation>
    </message>
    <message>
        <source>As the campaign says for silence</source>
        <translation>Sesuai aturan kampanye bila tidak ada jawaban</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Ukuran (byte)</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Change no.</source>
        <translation>Perubahan no.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Berubah</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s code</source>
        <translation>Kode dari WhatsApp</translation>
    </message>
    <message>
        <source>Agreed to</source>
        <translation>Jumlah yang dikonfirmasi</translation>
    </message>
    <message>
        <source>Confirms stops</source>
        <translation>Membalas permintaan berhenti</translation>
    </message>
    <message>
        <source>They agreed through</source>
        <translation>Mereka setuju lewat</translation>
    </message>
    <message>
        <source>Belongs to a contact</source>
        <translation>Milik sebuah kontak</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Pause between campaigns (days)</source>
        <translation>Jeda antar-kampanye (hari)</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Syarat</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>Merged no.</source>
        <translation>Yang digabung no.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entri</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Berlaku sampai</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Sidik</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Footer (fingerprint)</source>
        <translation>Catatan kaki (sidik)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Daftar tetap</translation>
    </message>
    <message>
        <source>Recipients frozen</source>
        <translation>Penerima ditetapkan</translation>
    </message>
    <message>
        <source>Header (fingerprint)</source>
        <translation>Judul (sidik)</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Masa tunggu</translation>
    </message>
    <message>
        <source>Seconds to take a campaign back</source>
        <translation>Waktu untuk membatalkan kampanye (detik)</translation>
    </message>
    <message>
        <source>Can be taken back until</source>
        <translation>Bisa dibatalkan sampai</translation>
    </message>
    <message>
        <source>Numbers without a contact</source>
        <translation>Nomor tanpa kontak</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Labels (no.)</source>
        <translation>Label (no.)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Messages of campaigns</source>
        <translation>Pesan kampanye</translation>
    </message>
    <message>
        <source>Left as they are</source>
        <translation>Dibiarkan apa adanya</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>In the segment</source>
        <translation>Dalam segmen</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Diperbarui</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Pemberitahuan</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Opted in</source>
        <translation>Berlangganan</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Berhenti berlangganan</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Yang diubah</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Sending number no.</source>
        <translation>Nomor pengirim no.</translation>
    </message>
    <message>
        <source>Failures that pause a first batch (%)</source>
        <translation>Kegagalan yang menjeda uji coba (%)</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Jam tenang dari</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Jam tenang sampai</translation>
    </message>
    <message>
        <source>Rate for authentication (sen)</source>
        <translation>Tarif kode masuk (sen)</translation>
    </message>
    <message>
        <source>Rate for marketing (sen)</source>
        <translation>Tarif pemasaran (sen)</translation>
    </message>
    <message>
        <source>Rates as of</source>
        <translation>Tarif per tanggal</translation>
    </message>
    <message>
        <source>Rate for utility (sen)</source>
        <translation>Tarif layanan (sen)</translation>
    </message>
    <message>
        <source>Messages per second, at most</source>
        <translation>Pesan per detik, paling banyak</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Bintang</translation>
    </message>
    <message>
        <source>Reached by campaign no.</source>
        <translation>Dijangkau kampanye no.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Baris yang ditolak</translation>
    </message>
    <message>
        <source>Id at WhatsApp</source>
        <translation>Nomor pengenal di WhatsApp</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Terhapus</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Berulang</translation>
    </message>
    <message>
        <source>Reports of WhatsApp</source>
        <translation>Laporan WhatsApp</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Own words for coming back</source>
        <translation>Kata sendiri untuk kembali berlangganan</translation>
    </message>
    <message>
        <source>Answer to a return (fingerprint)</source>
        <translation>Jawaban saat kembali berlangganan (sidik)</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Scheduled for</source>
        <translation>Dijadwalkan untuk</translation>
    </message>
    <message>
        <source>Segment no.</source>
        <translation>Segmen no.</translation>
    </message>
    <message>
        <source>Sent again</source>
        <translation>Dikirim lagi</translation>
    </message>
    <message>
        <source>Series no.</source>
        <translation>Rangkaian no.</translation>
    </message>
    <message>
        <source>Asks once more above (people)</source>
        <translation>Bertanya sekali lagi bila lebih dari (orang)</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason of the state</source>
        <translation>Alasan status</translation>
    </message>
    <message>
        <source>Stayed</source>
        <translation>Tetap ada</translation>
    </message>
    <message>
        <source>Own stop words</source>
        <translation>Kata berhenti sendiri</translation>
    </message>
    <message>
        <source>Had said stop</source>
        <translation>Sudah minta berhenti</translation>
    </message>
    <message>
        <source>Answer to a stop (fingerprint)</source>
        <translation>Jawaban saat berhenti (sidik)</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Own number for tests</source>
        <translation>Nomor sendiri untuk tes</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Too soon</source>
        <translation>Terlalu cepat</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Keputusan</translation>
    </message>
    <message>
        <source>Name at WhatsApp</source>
        <translation>Nama di WhatsApp</translation>
    </message>
    <message>
        <source>Account at WhatsApp</source>
        <translation>Akun di WhatsApp</translation>
    </message>
    <message>
        <source>Label or status no.</source>
        <translation>Label atau status no.</translation>
    </message>
    <message>
        <source>Status no.</source>
        <translation>Status no.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Berjalan</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Did not start</source>
        <translation>Tidak mulai</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Terlewat</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Mengirim</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Terjadwal</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>Unsure messages</source>
        <translation>Pesan yang belum pasti</translation>
    </message>
    <message>
        <source>Forgotten</source>
        <translation>Dilupakan</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Waiting for WhatsApp</source>
        <translation>Menunggu WhatsApp</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>WhatsApp refused the account</source>
        <translation>WhatsApp menolak akunnya</translation>
    </message>
    <message>
        <source>Something was missing in it</source>
        <translation>Ada yang kurang di dalamnya</translation>
    </message>
    <message>
        <source>Its file was missing</source>
        <translation>Berkasnya tidak ada</translation>
    </message>
    <message>
        <source>No WhatsApp number was connected</source>
        <translation>Belum ada nomor WhatsApp yang tersambung</translation>
    </message>
    <message>
        <source>There was nobody to write to</source>
        <translation>Tidak ada yang bisa dikirimi</translation>
    </message>
    <message>
        <source>Its template could not be sent</source>
        <translation>Templatnya tidak dapat dikirim</translation>
    </message>
    <message>
        <source>Its template had changed</source>
        <translation>Templatnya sudah berubah</translation>
    </message>
    <message>
        <source>WhatsApp refused the message for many people in a row</source>
        <translation>WhatsApp menolak pesan untuk banyak orang berturut-turut</translation>
    </message>
    <message>
        <source>WhatsApp did not take its file</source>
        <translation>WhatsApp tidak menerima berkasnya</translation>
    </message>
    <message>
        <source>The most people of 24 hours were reached</source>
        <translation>Batas jumlah orang per 24 jam tercapai</translation>
    </message>
    <message>
        <source>Another owner had not approved it</source>
        <translation>Belum disetujui pemilik lain</translation>
    </message>
    <message>
        <source>Many more had joined the segment</source>
        <translation>Jauh lebih banyak orang masuk ke segmennya</translation>
    </message>
    <message>
        <source>No Siaran was running at its time</source>
        <translation>Tidak ada Siaran yang menyala pada waktunya</translation>
    </message>
    <message>
        <source>The first messages were out</source>
        <translation>Pesan-pesan pertama sudah terkirim</translation>
    </message>
    <message>
        <source>Too many of the first messages failed</source>
        <translation>Terlalu banyak pesan pertama yang gagal</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Jam tenang</translation>
    </message>
    <message>
        <source>WhatsApp withdrew its template</source>
        <translation>WhatsApp menarik templatnya</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suara</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Always up to date</source>
        <translation>Selalu terbaru</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ya atau tidak</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation>Kode masuk</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Pemasaran</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>No stop</source>
        <translation>Bukan permintaan berhenti</translation>
    </message>
    <message>
        <source>A stop</source>
        <translation>Permintaan berhenti</translation>
    </message>
    <message>
        <source>A person decides</source>
        <translation>Diputuskan oleh orang</translation>
    </message>
    <message>
        <source>Counts as sent</source>
        <translation>Dihitung terkirim</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token akses</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s address</source>
        <translation>Alamat WhatsApp</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Kunci rahasia aplikasi</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Sending number</source>
        <translation>Nomor pengirim</translation>
    </message>
    <message>
        <source>Where the secrets are kept</source>
        <translation>Tempat menyimpan rahasia</translation>
    </message>
    <message>
        <source>Verify word</source>
        <translation>Kata verifikasi</translation>
    </message>
    <message>
        <source>Address of the reports</source>
        <translation>Alamat laporan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>siaran::models::AuditKind</name>
    <message>
        <source>Everything</source>
        <translation>Semuanya</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Opt-outs</source>
        <translation>Berhenti berlangganan</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Templates and files</source>
        <translation>Templat dan berkas</translation>
    </message>
    <message>
        <source>Labels and fields</source>
        <translation>Label dan kolom</translation>
    </message>
    <message>
        <source>People and access</source>
        <translation>Orang dan akses</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Ekspor</translation>
    </message>
</context>
<context>
    <name>siaran::models::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud for a row of the audit log: what was done, and when</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>siaran::models::AuditText</name>
    <message>
        <source>owner</source>
        <translation>pemilik</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>agen</translation>
    </message>
    <message>
        <source>server</source>
        <translation>server</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>supervisor</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of days: &quot;12 Mar 2026 to 14 Mar 2026&quot;</extracomment>
        <translation>%1 sampai %2</translation>
    </message>
    <message>
        <source>%1 began the campaign “%2”</source>
        <translation>%1 mulai membuat kampanye “%2”</translation>
    </message>
    <message>
        <source>%1 edited the campaign “%2”</source>
        <translation>%1 menyunting kampanye “%2”</translation>
    </message>
    <message>
        <source>%1 deleted the campaign “%2”</source>
        <translation>%1 menghapus kampanye “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1 pressed Send on “%2”, to %Ln person(s)</source>
        <translation>
            <numerusform>%1 menekan Kirim untuk “%2”, ke %Ln orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sent “%2” to %Ln person(s)</source>
        <translation>
            <numerusform>%1 mengirim “%2” ke %Ln orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 scheduled “%2” to %Ln person(s) for %3</source>
        <translation>
            <numerusform>%1 menjadwalkan “%2” ke %Ln orang untuk %3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 took “%2” back before it was sent</source>
        <translation>%1 membatalkan “%2” sebelum dikirim</translation>
    </message>
    <message>
        <source>%1 paused “%2”</source>
        <translation>%1 menjeda “%2”</translation>
    </message>
    <message>
        <source>%1 let “%2” go on</source>
        <translation>%1 melanjutkan “%2”</translation>
    </message>
    <message>
        <source>%1 stopped “%2” for good</source>
        <translation>%1 menghentikan “%2” untuk seterusnya</translation>
    </message>
    <message numerus="yes">
        <source>%1 sent “%2” again to %Ln person(s) it had failed for</source>
        <translation>
            <numerusform>%1 mengirim “%2” lagi ke %Ln orang yang sebelumnya gagal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 decided about %Ln unsure message(s) of “%2”</source>
        <translation>
            <numerusform>%1 memutuskan %Ln pesan yang belum pasti dari “%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 asked another owner to approve “%2”</source>
        <translation>%1 meminta pemilik lain menyetujui “%2”</translation>
    </message>
    <message>
        <source>%1 approved “%2”</source>
        <translation>%1 menyetujui “%2”</translation>
    </message>
    <message>
        <source>%1 did not approve “%2”</source>
        <translation>%1 tidak menyetujui “%2”</translation>
    </message>
    <message>
        <source>%1 no longer asks to approve “%2”</source>
        <translation>%1 tidak lagi meminta persetujuan untuk “%2”</translation>
    </message>
    <message>
        <source>The approval of “%2” ended: it was changed</source>
        <translation>Persetujuan untuk “%2” berakhir: kampanyenya diubah</translation>
    </message>
    <message>
        <source>%1 exported the report of “%2”</source>
        <translation>%1 mengekspor laporan “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1 exported the %Ln person(s) left out of “%2”</source>
        <translation>
            <numerusform>%1 mengekspor %Ln orang yang dilewati dari “%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 sent a test message</source>
        <translation>%1 mengirim pesan tes</translation>
    </message>
    <message>
        <source>%1 prepared the next run of “%2”</source>
        <translation>%1 menyiapkan pengiriman berikutnya dari “%2”</translation>
    </message>
    <message>
        <source>Nobody was due for “%2” that day</source>
        <translation>Hari itu tidak ada penerima untuk “%2”</translation>
    </message>
    <message>
        <source>“%2” missed its time and was not sent</source>
        <translation>“%2” terlewat waktunya dan tidak dikirim</translation>
    </message>
    <message>
        <source>“%2” could not start</source>
        <translation>“%2” tidak bisa mulai</translation>
    </message>
    <message>
        <source>The first messages of “%2” went well; it went on to everybody</source>
        <translation>Pesan-pesan pertama “%2” berjalan lancar; pengiriman dilanjutkan ke semua orang</translation>
    </message>
    <message numerus="yes">
        <source>%1 started the repeating campaign “%2” to %Ln person(s)</source>
        <translation>
            <numerusform>%1 memulai kampanye berulang “%2” ke %Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 let the repeating campaign “%2” go on</source>
        <translation>%1 melanjutkan kampanye berulang “%2”</translation>
    </message>
    <message>
        <source>%1 paused the repeating campaign “%2”</source>
        <translation>%1 menjeda kampanye berulang “%2”</translation>
    </message>
    <message>
        <source>%1 ended the repeating campaign “%2”</source>
        <translation>%1 mengakhiri kampanye berulang “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1 saved the segment “%2” of %Ln person(s)</source>
        <translation>
            <numerusform>%1 menyimpan segmen “%2” berisi %Ln orang</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 filled the frozen segment “%2” anew: %Ln person(s)</source>
        <translation>
            <numerusform>%1 mengisi ulang daftar tetap “%2”: %Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 deleted the segment “%2”</source>
        <translation>%1 menghapus segmen “%2”</translation>
    </message>
    <message>
        <source>%1 added the contact “%2”</source>
        <translation>%1 menambahkan kontak “%2”</translation>
    </message>
    <message>
        <source>%1 changed the contact “%2”</source>
        <translation>%1 mengubah kontak “%2”</translation>
    </message>
    <message>
        <source>%1 merged another contact into “%2”</source>
        <translation>%1 menggabungkan kontak lain ke “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%1 put the label “%2” on %Ln contact(s)</source>
        <translation>
            <numerusform>%1 memasang label “%2” pada %Ln kontak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took the label “%2” off %Ln contact(s)</source>
        <translation>
            <numerusform>%1 melepas label “%2” dari %Ln kontak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set the status of %Ln contact(s) to “%2”</source>
        <translation>
            <numerusform>%1 mengubah status %Ln kontak menjadi “%2”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed %Ln contact(s)</source>
        <translation>
            <numerusform>%1 menghapus %Ln kontak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 took a change of %Ln contact(s) back</source>
        <translation>
            <numerusform>%1 membatalkan perubahan pada %Ln kontak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 imported “%2”: %Ln new contact(s)</source>
        <translation>
            <numerusform>%1 mengimpor “%2”: %Ln kontak baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 undid the import of “%2”: %Ln contact(s) gone</source>
        <translation>
            <numerusform>%1 membatalkan impor “%2”: %Ln kontak terhapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exported %Ln contact(s)</source>
        <translation>
            <numerusform>%1 mengekspor %Ln kontak</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 exported all that is known of “%2”</source>
        <translation>%1 mengekspor semua yang diketahui tentang “%2”</translation>
    </message>
    <message>
        <source>%1 erased a person from everything</source>
        <translation>%1 menghapus seseorang dari semua data</translation>
    </message>
    <message>
        <source>%1 opted “%2” out by hand</source>
        <translation>%1 menghentikan langganan “%2” secara manual</translation>
    </message>
    <message>
        <source>%1 opted “%2” in again</source>
        <translation>%1 mencatat bahwa “%2” berlangganan lagi</translation>
    </message>
    <message>
        <source>%1 made the label “%2”</source>
        <translation>%1 membuat label “%2”</translation>
    </message>
    <message>
        <source>%1 renamed the label “%2”</source>
        <translation>%1 mengganti nama label “%2”</translation>
    </message>
    <message>
        <source>%1 merged another label into “%2”</source>
        <translation>%1 menggabungkan label lain ke “%2”</translation>
    </message>
    <message>
        <source>%1 deleted the label “%2”</source>
        <translation>%1 menghapus label “%2”</translation>
    </message>
    <message>
        <source>%1 made the status “%2”</source>
        <translation>%1 membuat status “%2”</translation>
    </message>
    <message>
        <source>%1 renamed the status “%2”</source>
        <translation>%1 mengganti nama status “%2”</translation>
    </message>
    <message>
        <source>%1 deleted the status “%2”</source>
        <translation>%1 menghapus status “%2”</translation>
    </message>
    <message>
        <source>%1 made the field “%2”</source>
        <translation>%1 membuat kolom “%2”</translation>
    </message>
    <message>
        <source>%1 renamed the field “%2”</source>
        <translation>%1 mengganti nama kolom “%2”</translation>
    </message>
    <message>
        <source>%1 changed the choices of the field “%2”</source>
        <translation>%1 mengubah pilihan kolom “%2”</translation>
    </message>
    <message>
        <source>%1 deleted the field “%2”</source>
        <translation>%1 menghapus kolom “%2”</translation>
    </message>
    <message>
        <source>%1 opted a number out by hand</source>
        <translation>%1 menghentikan langganan sebuah nomor secara manual</translation>
    </message>
    <message>
        <source>%1 decided whether “%2” had said stop</source>
        <translation>%1 memutuskan apakah “%2” meminta berhenti</translation>
    </message>
    <message numerus="yes">
        <source>%1 imported a stop list of %Ln number(s)</source>
        <translation>
            <numerusform>%1 mengimpor daftar berhenti berisi %Ln nomor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 exported the %Ln person(s) who said stop</source>
        <translation>
            <numerusform>%1 mengekspor %Ln orang yang meminta berhenti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed the stop words and their answers</source>
        <translation>%1 mengubah kata berhenti dan jawabannya</translation>
    </message>
    <message>
        <source>%1 answered “%2”</source>
        <translation>%1 menjawab “%2”</translation>
    </message>
    <message>
        <source>%1 sent an answer to “%2” again</source>
        <translation>%1 mengirim ulang jawaban kepada “%2”</translation>
    </message>
    <message>
        <source>%1 withdrew an answer to “%2”</source>
        <translation>%1 menarik jawaban kepada “%2”</translation>
    </message>
    <message>
        <source>%1 read what “%2” wrote</source>
        <translation>%1 membaca tulisan “%2”</translation>
    </message>
    <message>
        <source>%1 submitted the template “%2”</source>
        <translation>%1 mengajukan templat “%2”</translation>
    </message>
    <message>
        <source>%1 edited the template “%2”</source>
        <translation>%1 menyunting templat “%2”</translation>
    </message>
    <message>
        <source>%1 deleted the template “%2”</source>
        <translation>%1 menghapus templat “%2”</translation>
    </message>
    <message>
        <source>%1 fetched the templates, and some had changed</source>
        <translation>%1 mengambil templat, dan ada yang berubah</translation>
    </message>
    <message>
        <source>%1 added a file for campaigns</source>
        <translation>%1 menambahkan berkas untuk kampanye</translation>
    </message>
    <message>
        <source>%1 changed the settings</source>
        <translation>%1 mengubah pengaturan</translation>
    </message>
    <message>
        <source>%1 connected another WhatsApp number</source>
        <translation>%1 menghubungkan nomor WhatsApp lain</translation>
    </message>
    <message numerus="yes">
        <source>%1 marked %Ln notice(s) of WhatsApp as seen</source>
        <translation>
            <numerusform>%1 menandai %Ln pemberitahuan WhatsApp sudah dilihat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 had the reports of %3 processed again</source>
        <translation>%1 memproses ulang laporan %3</translation>
    </message>
    <message>
        <source>%1 made the access token “%2” for the role %3</source>
        <translation>%1 membuat token akses “%2” untuk peran %3</translation>
    </message>
    <message>
        <source>%1 revoked the access token “%2”</source>
        <translation>%1 mencabut token akses “%2”</translation>
    </message>
    <message>
        <source>%1 invited “%2” as %3</source>
        <translation>%1 mengundang “%2” sebagai %3</translation>
    </message>
    <message>
        <source>%1 made “%2” %3</source>
        <translation>%1 menjadikan “%2” %3</translation>
    </message>
    <message>
        <source>%1 let “%2” in again</source>
        <translation>%1 membuka kembali akses “%2”</translation>
    </message>
    <message>
        <source>%1 shut “%2” out</source>
        <translation>%1 menutup akses “%2”</translation>
    </message>
    <message>
        <source>%1 renamed “%2”</source>
        <translation>%1 mengganti nama “%2”</translation>
    </message>
    <message>
        <source>%1 reset the password of “%2”</source>
        <translation>%1 mengatur ulang kata sandi “%2”</translation>
    </message>
    <message>
        <source>%1 chose a password</source>
        <translation>%1 memilih kata sandi</translation>
    </message>
    <message>
        <source>%1 moved the workspace into the database of a team</source>
        <translation>%1 memindahkan ruang kerja ke basis data tim</translation>
    </message>
    <message numerus="yes">
        <source>%1 exported %Ln entries of this log</source>
        <translation>
            <numerusform>%1 mengekspor %Ln entri log ini</numerusform>
        </translation>
    </message>
    <message>
        <source>no. %1</source>
        <extracomment>What has no name, or is gone: “no. 12”</extracomment>
        <translation>no. %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Somebody did something this program has no words for: &quot;Rina: campaign.moved&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Siaran (sending)</source>
        <translation>Siaran (pengiriman)</translation>
    </message>
    <message>
        <source>Siaran (schedule)</source>
        <translation>Siaran (jadwal)</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Seseorang</translation>
    </message>
    <message>
        <source>“%2” is completed: nobody is left to write to</source>
        <translation>“%2” selesai: tidak ada lagi yang perlu dikirimi</translation>
    </message>
    <message>
        <source>%1 changed the connection to WhatsApp</source>
        <translation>%1 mengubah sambungan ke WhatsApp</translation>
    </message>
</context>
<context>
    <name>siaran::models::CampaignListModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Dibalas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a row of the campaigns table: state and name</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Belum mulai</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 dari %2 selesai</translation>
    </message>
</context>
<context>
    <name>siaran::models::CampaignResultsModel</name>
    <message>
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Dibalas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud for a row of the campaigns table: name, state</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>siaran::models::CatalogueModel</name>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tanggal</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ya atau tidak</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Dipakai oleh</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
</context>
<context>
    <name>siaran::models::ConsentText</name>
    <message>
        <source>Wrote it</source>
        <translation>Menuliskannya</translation>
    </message>
    <message>
        <source>Pressed a button</source>
        <translation>Menekan tombol</translation>
    </message>
    <message>
        <source>In WhatsApp</source>
        <translation>Di WhatsApp</translation>
    </message>
    <message>
        <source>Noted by hand</source>
        <translation>Dicatat manual</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Dari berkas</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Melayu</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanyol</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugis</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Prancis</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arab</translation>
    </message>
</context>
<context>
    <name>siaran::models::ContactTableModel</name>
    <message>
        <source>Opted out</source>
        <translation>Berhenti berlangganan</translation>
    </message>
    <message>
        <source>Can be messaged</source>
        <translation>Bisa dikirimi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Membalas</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for a row of the contacts table: name, number, &quot;Opted out&quot; or &quot;Can be messaged&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Pesan terakhir</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
</context>
<context>
    <name>siaran::models::DoubtModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Dicoba</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Yang diketahui</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Tanpa nama</translation>
    </message>
</context>
<context>
    <name>siaran::models::ExcludedExport</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Mengapa tidak</translation>
    </message>
</context>
<context>
    <name>siaran::models::ExcludedPeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Mengapa tidak</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Tanpa nomor</translation>
    </message>
</context>
<context>
    <name>siaran::models::FailedPeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Why it failed</source>
        <translation>Mengapa gagal</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Kali</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Percobaan terakhir</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Tanpa nama</translation>
    </message>
</context>
<context>
    <name>siaran::models::FieldText</name>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
</context>
<context>
    <name>siaran::models::ImportNotesModel</name>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>There is no phone number in this row</source>
        <translation>Baris ini tidak berisi nomor telepon</translation>
    </message>
    <message>
        <source>The spreadsheet rounded this number; export the column again as Text</source>
        <translation>Nomor ini dibulatkan oleh aplikasi tabel; ekspor lagi kolomnya sebagai Teks</translation>
    </message>
    <message>
        <source>This is a landline; WhatsApp needs a mobile number</source>
        <translation>Ini nomor telepon rumah; WhatsApp memerlukan nomor ponsel</translation>
    </message>
    <message>
        <source>The number has too few digits</source>
        <translation>Angka pada nomor ini kurang</translation>
    </message>
    <message>
        <source>The number has too many digits</source>
        <translation>Angka pada nomor ini kelebihan</translation>
    </message>
    <message>
        <source>This is not a phone number</source>
        <translation>Ini bukan nomor telepon</translation>
    </message>
    <message>
        <source>No country has a number like this</source>
        <translation>Tidak ada negara dengan nomor seperti ini</translation>
    </message>
    <message>
        <source>The same number stands earlier in the file; the two became one</source>
        <translation>Nomor yang sama sudah ada di atasnya; keduanya dijadikan satu</translation>
    </message>
    <message>
        <source>You had this contact already; the new details were added</source>
        <translation>Kontak ini sudah ada; data barunya ditambahkan</translation>
    </message>
    <message>
        <source>This cell could not be read and was left out; the rest of the row was taken</source>
        <translation>Sel ini tidak terbaca dan dilewati; isi baris lainnya tetap diambil</translation>
    </message>
    <message>
        <source>This cell is very long; its end was cut off</source>
        <translation>Isi sel ini sangat panjang; akhirnya dipotong</translation>
    </message>
    <message>
        <source>This row has more cells than the table has columns; the cells beyond were left out</source>
        <translation>Sel di baris ini lebih banyak daripada kolom tabelnya; sel lebihnya dilewati</translation>
    </message>
    <message>
        <source>A quotation mark in this row is closed too late, so that it swallowed what follows</source>
        <translation>Tanda kutip di baris ini terlambat ditutup sehingga isi sesudahnya ikut terbawa</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Digabung</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A cell of the imported file: its column, and what stood in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Sel</translation>
    </message>
    <message>
        <source>This person asked to be erased and cannot come back by a file</source>
        <translation>Orang ini meminta datanya dihapus dan tidak bisa kembali lewat berkas</translation>
    </message>
</context>
<context>
    <name>siaran::models::ImportTargets</name>
    <message>
        <source>New field “%1” of text</source>
        <translation>Kolom teks baru “%1”</translation>
    </message>
    <message>
        <source>New field “%1” of numbers</source>
        <translation>Kolom angka baru “%1”</translation>
    </message>
    <message>
        <source>New field “%1” of dates</source>
        <translation>Kolom tanggal baru “%1”</translation>
    </message>
    <message>
        <source>New field “%1” of yes and no</source>
        <translation>Kolom ya/tidak baru “%1”</translation>
    </message>
    <message>
        <source>New field “%1” of choices</source>
        <translation>Kolom pilihan baru “%1”</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rating (1 to 5)</source>
        <translation>Nilai (1 sampai 5)</translation>
    </message>
    <message>
        <source>Opted out (yes or no)</source>
        <translation>Berhenti berlangganan (ya atau tidak)</translation>
    </message>
    <message>
        <source>Agreed to messages (yes or no)</source>
        <translation>Setuju menerima pesan (ya atau tidak)</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Tanpa nama</translation>
    </message>
</context>
<context>
    <name>siaran::models::OptOutTableModel</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Seseorang tanpa nama</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for a row of the list of stops: name, how (&quot;Wrote it&quot;), day</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>siaran::models::PeopleModel</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for somebody of the team: name, role, whether they can sign in</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>May sign in</source>
        <translation>Boleh masuk</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Diundang</translation>
    </message>
    <message>
        <source>Invitation ran out</source>
        <translation>Undangan sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Akses ditutup</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>%1: a day, %2: who invited somebody then</extracomment>
        <translation>%1, oleh %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Akses</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Belum pernah</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Terakhir dibuka</translation>
    </message>
</context>
<context>
    <name>siaran::models::RecipientTableModel</name>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for a row of the messages table: name, number, state</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud: a sentence and the reason after it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>siaran::models::RejectedRowsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for the wrong cell of a rejected row: what stands there, and why it was refused</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Mengapa</translation>
    </message>
</context>
<context>
    <name>siaran::models::ReplyListModel</name>
    <message>
        <source>Said stop</source>
        <translation>Minta berhenti</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kapan</translation>
    </message>
    <message>
        <source>Opt-out</source>
        <translation>Berhenti</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for a row of the replies table: name and what they wrote</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>siaran::models::RoleText</name>
    <message>
        <source>Owner</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agen</translation>
    </message>
    <message>
        <source>Does everything: sends campaigns, changes settings, invites people.</source>
        <translation>Melakukan semuanya: mengirim kampanye, mengubah pengaturan, mengundang orang.</translation>
    </message>
    <message>
        <source>Sees campaigns, replies and figures, and changes nothing.</source>
        <translation>Melihat kampanye, balasan, dan angka, dan tidak mengubah apa pun.</translation>
    </message>
    <message>
        <source>Looks after contacts and answers customers; sees no campaigns and no figures.</source>
        <translation>Mengurus kontak dan menjawab pelanggan; tidak melihat kampanye maupun angka.</translation>
    </message>
</context>
<context>
    <name>siaran::models::SegmentTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Siapa di dalamnya</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanye</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln people</source>
        <extracomment>Read aloud for a row of the segments table: name and number of people</extracomment>
        <translation>
            <numerusform>%1, %Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows the rule</source>
        <translation>Mengikuti aturan</translation>
    </message>
    <message>
        <source>Frozen list</source>
        <translation>Daftar tetap</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Belakangan ini</translation>
    </message>
    <message>
        <source>Refreshed</source>
        <translation>Disegarkan</translation>
    </message>
    <message>
        <source>from %1 to %2 since %3</source>
        <extracomment>Two numbers of people, and a day</extracomment>
        <translation>dari %1 menjadi %2 sejak %3</translation>
    </message>
</context>
<context>
    <name>siaran::models::SeriesModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Goes out</source>
        <translation>Dikirim</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
</context>
<context>
    <name>siaran::models::TemplateChoiceModel</name>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Read aloud for a row of the templates to choose from: name, state</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>WhatsApp only lets approved templates be sent; choose another, or wait until this one is approved.</source>
        <translation>WhatsApp hanya mengizinkan templat yang disetujui; pilih yang lain, atau tunggu sampai yang ini disetujui.</translation>
    </message>
</context>
<context>
    <name>siaran::models::TemplateListModel</name>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Kualitas</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for a row of the templates table: name, state, language</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>siaran::models::TemplateText</name>
    <message>
        <source>Indonesian</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inggris</translation>
    </message>
    <message>
        <source>Javanese</source>
        <translation>Jawa</translation>
    </message>
    <message>
        <source>Sundanese</source>
        <translation>Sunda</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Melayu</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arab</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Tionghoa</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>Ditinjau</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Nonaktif</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dihapus</translation>
    </message>
    <message>
        <source>Not usable</source>
        <translation>Tidak berlaku</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Pemasaran</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Layanan</translation>
    </message>
    <message>
        <source>Sign-in codes</source>
        <translation>Kode masuk</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Tinggi</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Sedang</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Rendah</translation>
    </message>
    <message>
        <source>Not rated yet</source>
        <translation>Belum dinilai</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A language as spoken in a country: &quot;English (US)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>siaran::models::ThreadListModel</name>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln belum dibaca</numerusform>
        </translation>
    </message>
    <message>
        <source>may want to stop</source>
        <translation>mungkin ingin berhenti</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>berhenti berlangganan</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Percakapan</translation>
    </message>
</context>
<context>
    <name>siaran::models::ThreadModel</name>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
</context>
<context>
    <name>siaran::models::TimelineModel</name>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Hour from</source>
        <translation>Jam mulai</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Dibalas</translation>
    </message>
</context>
<context>
    <name>siaran::models::ZoneText</name>
    <message>
        <source>%1, %2 (UTC+%3)</source>
        <extracomment>A time zone: short name, city, distance from UTC</extracomment>
        <translation>%1, %2 (UTC+%3)</translation>
    </message>
</context>
<context>
    <name>siaran::ui::AccountCard</name>
    <message>
        <source>WhatsApp account</source>
        <translation>Akun WhatsApp</translation>
    </message>
    <message>
        <source>Number id</source>
        <translation>ID nomor</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token akses</translation>
    </message>
    <message>
        <source>Reports arrive at</source>
        <translation>Laporan masuk ke</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Tidak ke mana pun</translation>
    </message>
    <message>
        <source>Deliveries, replies and stops stay unknown.</source>
        <translation>Pesan yang sampai, balasan, dan permintaan berhenti tidak akan diketahui.</translation>
    </message>
    <message>
        <source>Replace token …</source>
        <translation>Ganti token …</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ubah …</translation>
    </message>
    <message>
        <source>No WhatsApp number is connected yet. Everything but sending works without one.</source>
        <translation>Belum ada nomor WhatsApp yang tersambung. Tanpa nomor, semua berjalan kecuali mengirim.</translation>
    </message>
    <message>
        <source>Connect WhatsApp …</source>
        <translation>Sambungkan WhatsApp …</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>Keluar dari latihan</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Berlatih</translation>
    </message>
    <message>
        <source>Given by the environment of this program.</source>
        <translation>Diberikan oleh lingkungan program ini.</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer.</source>
        <translation>Disimpan di brankas sandi komputer ini.</translation>
    </message>
    <message>
        <source>Kept in %1, not encrypted, for your user only.</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Disimpan di %1, tanpa enkripsi, hanya untuk pengguna Anda.</translation>
    </message>
    <message>
        <source>Kept until Siaran is closed.</source>
        <translation>Disimpan sampai Siaran ditutup.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Memeriksa …</translation>
    </message>
    <message>
        <source>%1 may send as %2.</source>
        <extracomment>%1: a phone number, %2: the name people see</extracomment>
        <translation>%1 boleh mengirim dengan nama %2.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::AnalyticsPane</name>
    <message>
        <source>Analytics</source>
        <translation>Analitik</translation>
    </message>
    <message>
        <source>Campaigns to report on</source>
        <translation>Kampanye yang dilaporkan</translation>
    </message>
    <message>
        <source>All campaigns</source>
        <translation>Semua kampanye</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Search messages</source>
        <translation>Cari pesan</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspor</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Results appear a few minutes after your first campaign</source>
        <translation>Hasil muncul beberapa menit setelah kampanye pertama Anda</translation>
    </message>
    <message>
        <source>How many messages were delivered, read and answered, hour by hour, and why some were not.</source>
        <translation>Berapa pesan yang sampai, dibaca, dan dibalas, jam demi jam, dan mengapa ada yang tidak.</translation>
    </message>
    <message>
        <source>Go to campaigns</source>
        <translation>Buka kampanye</translation>
    </message>
    <message numerus="yes">
        <source>%Ln campaign(s), as of %1</source>
        <extracomment>%1: a time of the day</extracomment>
        <translation>
            <numerusform>%Ln kampanye, per pukul %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the report of “%1” (%2)</source>
        <extracomment>%1: a campaign</extracomment>
        <translation>Ekspor laporan “%1” (%2)</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <extracomment>%1: &quot;Finished&quot;; %2: a time of the day</extracomment>
        <translation>%1, per pukul %2</translation>
    </message>
</context>
<context>
    <name>siaran::ui::AnswerErrorText</name>
    <message>
        <source>More than 24 hours have passed since they wrote.</source>
        <translation>Sudah lebih dari 24 jam sejak ia menulis.</translation>
    </message>
    <message>
        <source>Send a template instead.</source>
        <translation>Kirim templat saja.</translation>
    </message>
    <message>
        <source>They have not written to you yet.</source>
        <translation>Ia belum pernah menulis kepada Anda.</translation>
    </message>
    <message>
        <source>They said stop.</source>
        <translation>Ia minta berhenti.</translation>
    </message>
    <message>
        <source>You can answer again once they write to you.</source>
        <translation>Anda bisa membalas lagi setelah ia menulis kepada Anda.</translation>
    </message>
    <message>
        <source>There is no number to write to.</source>
        <translation>Tidak ada nomor yang bisa dikirimi.</translation>
    </message>
    <message>
        <source>Add one to the contact.</source>
        <translation>Tambahkan nomor di kontaknya.</translation>
    </message>
    <message>
        <source>There is nothing to send.</source>
        <translation>Tidak ada yang bisa dikirim.</translation>
    </message>
    <message>
        <source>Write something first.</source>
        <translation>Tulis sesuatu dulu.</translation>
    </message>
    <message>
        <source>This is too long for one message.</source>
        <translation>Ini terlalu panjang untuk satu pesan.</translation>
    </message>
    <message>
        <source>Send it in parts.</source>
        <translation>Kirim dalam beberapa bagian.</translation>
    </message>
    <message>
        <source>A variable of the template has no value.</source>
        <translation>Ada variabel templat yang belum berisi.</translation>
    </message>
    <message>
        <source>Fill in every variable.</source>
        <translation>Isi semua variabel.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this kind of file.</source>
        <translation>WhatsApp tidak menerima jenis berkas ini.</translation>
    </message>
    <message>
        <source>Choose a JPEG, a PNG, an MP4 or a PDF.</source>
        <translation>Pilih JPEG, PNG, MP4, atau PDF.</translation>
    </message>
    <message>
        <source>This file is too large for WhatsApp, or empty.</source>
        <translation>Berkas ini terlalu besar untuk WhatsApp, atau kosong.</translation>
    </message>
    <message>
        <source>Choose a smaller one.</source>
        <translation>Pilih yang lebih kecil.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Berkas ini tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Pilih yang lain.</translation>
    </message>
    <message>
        <source>That has changed meanwhile.</source>
        <translation>Ini sudah berubah sementara itu.</translation>
    </message>
    <message>
        <source>Look at the message again.</source>
        <translation>Lihat lagi pesannya.</translation>
    </message>
    <message>
        <source>Somebody has decided about that already.</source>
        <translation>Sudah ada yang memutuskan hal ini.</translation>
    </message>
    <message>
        <source>WhatsApp does not keep this file any more.</source>
        <translation>WhatsApp sudah tidak menyimpan berkas ini.</translation>
    </message>
    <message>
        <source>Ask the customer to send it again.</source>
        <translation>Minta pelanggan mengirimnya lagi.</translation>
    </message>
    <message>
        <source>Siaran does not open this kind of file.</source>
        <translation>Siaran tidak membuka jenis berkas ini.</translation>
    </message>
    <message>
        <source>Look at it on the phone.</source>
        <translation>Lihat di ponsel.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ApprovalBanner</name>
    <message>
        <source>It waits for another owner to approve it</source>
        <translation>Menunggu persetujuan pemilik lain</translation>
    </message>
    <message>
        <source>%1 asks you to approve this campaign</source>
        <translation>%1 meminta Anda menyetujui kampanye ini</translation>
    </message>
    <message>
        <source>%1 approved it</source>
        <translation>%1 menyetujuinya</translation>
    </message>
    <message>
        <source>%1 did not approve it</source>
        <translation>%1 tidak menyetujuinya</translation>
    </message>
    <message>
        <source>It was changed after the other owners were asked</source>
        <translation>Kampanye diubah setelah pemilik lain dimintai persetujuan</translation>
    </message>
    <message>
        <source>To %1 of %2 people</source>
        <translation>Kepada %1 dari %2 orang</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>sekitar %1</translation>
    </message>
    <message>
        <source>cost not known</source>
        <translation>biaya tidak diketahui</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One reason why people are left out, with how many: &quot;Opted out 61&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asked by %1, %2. Any change takes it back.</source>
        <translation>Diminta oleh %1, %2. Setiap perubahan membatalkannya.</translation>
    </message>
    <message>
        <source>It can be sent now as it is; any change ends the approval.</source>
        <translation>Sekarang dapat dikirim apa adanya; setiap perubahan mengakhiri persetujuan.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask again in its last step.</source>
        <translation>Tidak ada yang dikirim. Minta lagi di langkah terakhirnya.</translation>
    </message>
    <message>
        <source>Approval by another owner</source>
        <translation>Persetujuan pemilik lain</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Lihat…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Tolak…</translation>
    </message>
    <message>
        <source>Do not ask any more</source>
        <translation>Batalkan permintaan</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Why should it not go out?</source>
        <translation>Mengapa tidak boleh dikirim?</translation>
    </message>
    <message>
        <source>%1 reads this with the campaign. Nothing is sent.</source>
        <translation>%1 membaca ini di kampanye. Tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
</context>
<context>
    <name>siaran::ui::AudiencePanel</name>
    <message>
        <source>Who is in it</source>
        <translation>Siapa di dalamnya</translation>
    </message>
    <message>
        <source>Add a condition, or choose Everyone.</source>
        <translation>Tambahkan syarat, atau pilih Semua orang.</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Menghitung</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Nobody matches all of this. Take a condition away or make one wider.</source>
        <translation>Tidak ada yang memenuhi semuanya. Hapus satu syarat atau longgarkan.</translation>
    </message>
    <message>
        <source>Some of them</source>
        <translation>Beberapa di antaranya</translation>
    </message>
    <message>
        <source>Some of the people</source>
        <translation>Beberapa orangnya</translation>
    </message>
    <message>
        <source>Complete the marked condition to see who is in it.</source>
        <translation>Lengkapi syarat yang ditandai untuk melihat siapa di dalamnya.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Menghitung…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 contacts (%2 %)</source>
        <translation>dari %1 kontak (%2 %)</translation>
    </message>
    <message>
        <source>%1 can be messaged</source>
        <translation>%1 bisa dikirimi</translation>
    </message>
    <message>
        <source>%1 can be messaged, %2 opted out</source>
        <translation>%1 bisa dikirimi, %2 berhenti berlangganan</translation>
    </message>
    <message>
        <source>Could not count. %1</source>
        <extracomment>%1 says what happened and what to do</extracomment>
        <translation>Tidak bisa dihitung. %1</translation>
    </message>
    <message>
        <source>Or begin with one of these:</source>
        <translation>Atau mulai dari salah satu ini:</translation>
    </message>
    <message>
        <source>Show ten others</source>
        <translation>Tampilkan sepuluh lainnya</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Contoh</translation>
    </message>
    <message numerus="yes">
        <source>about %Ln people</source>
        <translation>
            <numerusform>sekitar %Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>antara %1 dan %2</translation>
    </message>
</context>
<context>
    <name>siaran::ui::AuditDetails</name>
    <message>
        <source>Entry %1</source>
        <extracomment>The number of an entry in the audit log</extracomment>
        <translation>Entri %1</translation>
    </message>
    <message>
        <source>Login %1</source>
        <extracomment>The name somebody is signed in to the database with</extracomment>
        <translation>Nama masuk %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What it was, and what it is now</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Choose a line to see all that is known of it.</source>
        <translation>Pilih sebuah baris untuk melihat semua keterangannya.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::AuditFilterBar</name>
    <message>
        <source>From day</source>
        <translation>Dari hari</translation>
    </message>
    <message>
        <source>To day</source>
        <translation>Sampai hari</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Siapa</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Apa</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>Before a field for a day: &quot;From 12/03/2026 to 14/03/2026&quot;</extracomment>
        <translation>Dari</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two fields for days: &quot;From 12/03/2026 to 14/03/2026&quot;</extracomment>
        <translation>sampai</translation>
    </message>
</context>
<context>
    <name>siaran::ui::AuditPane</name>
    <message>
        <source>Audit log</source>
        <translation>Log audit</translation>
    </message>
    <message>
        <source>Who did what, and when. Nobody can change or delete what stands here.</source>
        <translation>Siapa melakukan apa, dan kapan. Tidak ada yang dapat mengubah atau menghapus isinya.</translation>
    </message>
    <message>
        <source>Check the log</source>
        <translation>Periksa log</translation>
    </message>
    <message>
        <source>Export the log…</source>
        <translation>Ekspor log…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Copy its newest hash</source>
        <translation>Salin hash terbarunya</translation>
    </message>
    <message>
        <source>Copied. Kept elsewhere, it proves later that nothing was rewritten.</source>
        <translation>Tersalin. Simpan di tempat lain: kelak ini membuktikan bahwa tidak ada yang ditulis ulang.</translation>
    </message>
    <message>
        <source>Entries of the audit log</source>
        <translation>Entri log audit</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Belum ada yang dilakukan</translation>
    </message>
    <message>
        <source>Whoever makes, changes, sends, exports or deletes something is named here, with the time and what became different.</source>
        <translation>Siapa pun yang membuat, mengubah, mengirim, mengekspor, atau menghapus sesuatu tercatat di sini, dengan waktu dan apa yang berubah.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>Try everybody, everything, or other days.</source>
        <translation>Coba semua orang, semua hal, atau hari lain.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus filter</translation>
    </message>
    <message>
        <source>Export the log</source>
        <translation>Ekspor log</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries written to %1</source>
        <translation>
            <numerusform>%Ln entri ditulis ke %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Tampilkan di folder</translation>
    </message>
</context>
<context>
    <name>siaran::ui::AuditSubjectView</name>
    <message>
        <source>What was done</source>
        <translation>Apa yang dilakukan</translation>
    </message>
    <message>
        <source>Nothing is told of it</source>
        <translation>Tidak ada catatan tentangnya</translation>
    </message>
    <message>
        <source>Whatever is done appears here.</source>
        <translation>Apa pun yang dilakukan muncul di sini.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::AuditWords</name>
    <message>
        <source>The audit log does not hold: entry %1 is not what was written.</source>
        <translation>Log audit tidak utuh: entri %1 tidak lagi seperti saat ditulis.</translation>
    </message>
    <message>
        <source>The audit log does not hold: entry %1 does not follow the one before. Something was taken out, put in or moved.</source>
        <translation>Log audit tidak utuh: entri %1 tidak menyambung dengan entri sebelumnya. Ada yang diambil, disisipkan, atau dipindahkan.</translation>
    </message>
    <message>
        <source>The audit log does not hold: entries after %1 are missing.</source>
        <translation>Log audit tidak utuh: entri setelah %1 hilang.</translation>
    </message>
    <message numerus="yes">
        <source>The audit log holds: %Ln entries, each as it was written.</source>
        <translation>
            <numerusform>Log audit utuh: %Ln entri, masing-masing seperti saat ditulis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the log…</source>
        <translation>Memeriksa log…</translation>
    </message>
    <message>
        <source>Checked %1 of %2 entries…</source>
        <translation>%1 dari %2 entri diperiksa…</translation>
    </message>
</context>
<context>
    <name>siaran::ui::BulkBar</name>
    <message>
        <source>Choose nobody</source>
        <translation>Batalkan pilihan</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Take label off</source>
        <translation>Lepas label</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>No labels yet</source>
        <translation>Belum ada label</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Label baru…</translation>
    </message>
    <message>
        <source>No status</source>
        <translation>Tanpa status</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln contact(s) chosen</source>
        <translation>
            <numerusform>Semua %Ln kontak dipilih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) chosen</source>
        <translation>
            <numerusform>%Ln kontak dipilih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Choose all %Ln</source>
        <translation>
            <numerusform>Pilih semua %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::CampaignActions</name>
    <message>
        <source>Continue editing</source>
        <translation>Lanjut menyunting</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Unschedule</source>
        <translation>Batalkan jadwal</translation>
    </message>
    <message>
        <source>Open report</source>
        <translation>Buka laporan</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Hentikan…</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Hapus draf</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln unsure…</source>
        <translation>
            <numerusform>Tuntaskan %Ln yang belum pasti…</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause: what has left is still waited for</source>
        <translation>Jeda: pesan yang sudah berangkat tetap ditunggu hasilnya</translation>
    </message>
    <message numerus="yes">
        <source>Continues with the %Ln not yet messaged; nobody is messaged twice</source>
        <translation>
            <numerusform>Lanjut ke %Ln orang yang belum dikirimi; tidak ada yang dikirimi dua kali</numerusform>
        </translation>
    </message>
    <message>
        <source>Report</source>
        <extracomment>Short for Open report, on a button</extracomment>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Send now…</source>
        <translation>Kirim sekarang…</translation>
    </message>
    <message>
        <source>Choose another time</source>
        <translation>Pilih waktu lain</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Jangan kirim</translation>
    </message>
    <message>
        <source>Keep who got it as a segment…</source>
        <translation>Simpan penerimanya sebagai segmen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not reached…</source>
        <translation>
            <numerusform>%Ln belum terjangkau…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send to the rest</source>
        <translation>Kirim ke sisanya</translation>
    </message>
</context>
<context>
    <name>siaran::ui::CampaignDetails</name>
    <message>
        <source>The selected campaign</source>
        <translation>Kampanye yang dipilih</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>A draft; nothing was sent. Created %1.</source>
        <translation>Masih draf; belum ada yang dikirim. Dibuat %1.</translation>
    </message>
    <message>
        <source>A draft for “%1”; nothing was sent. Created %2.</source>
        <translation>Draf untuk “%1”; belum ada yang dikirim. Dibuat %2.</translation>
    </message>
    <message>
        <source>Starts %1 for “%2”. Who gets it is counted at that moment. %3</source>
        <translation>Mulai %1 untuk “%2”. Penerimanya dihitung pada saat itu. %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 messaged. Resuming continues with the %Ln not yet messaged; nobody is messaged twice.</source>
        <translation>
            <numerusform>%1 dari %2 sudah dikirimi. Melanjutkan berarti mengirim ke %Ln orang yang belum; tidak ada yang dikirimi dua kali.</numerusform>
        </translation>
    </message>
    <message>
        <source>Finished %1 for “%2”.</source>
        <translation>Selesai %1 untuk “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped %1. %Ln people were not messaged.</source>
        <translation>
            <numerusform>Dihentikan %1. %Ln orang tidak dikirimi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>all messaged, waiting for the last answers</source>
        <translation>semua sudah dikirimi, menunggu jawaban terakhir</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>%1 per menit</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>selesai dalam %1</translation>
    </message>
    <message>
        <source>measuring the speed</source>
        <translation>mengukur kecepatan</translation>
    </message>
    <message>
        <source>sent by this computer</source>
        <translation>dikirim komputer ini</translation>
    </message>
    <message>
        <source>sent by %1</source>
        <translation>dikirim %1</translation>
    </message>
    <message>
        <source>The server %1 will send. You may switch this computer off.</source>
        <translation>Server %1 yang mengirim. Komputer ini boleh dimatikan.</translation>
    </message>
    <message>
        <source>This computer will send. It must be on and online at %1.</source>
        <translation>Komputer ini yang mengirim. Harus menyala dan tersambung internet pukul %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One reason why people are left out, with how many: &quot;Opted out 61&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not sent to %1 of %2 matched: %3</source>
        <extracomment>%1 of %2 people, then the reasons</extracomment>
        <translation>Tidak dikirim ke %1 dari %2 yang cocok: %3</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. Starts %1.</source>
        <translation>Belum ada yang dikirim. Mulai %1.</translation>
    </message>
    <message numerus="yes">
        <source>Trying the first %Ln people: %1 messaged. Then %2 more.</source>
        <translation>
            <numerusform>Mencoba %Ln orang pertama: %1 sudah dikirimi. Lalu %2 lagi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, waiting until %3</source>
        <translation>%1 dari %2, menunggu sampai %3</translation>
    </message>
    <message>
        <source>It was to start %1 for “%2”.</source>
        <translation>Seharusnya mulai %1 untuk “%2”.</translation>
    </message>
    <message>
        <source>It was to start %1 for “%2”. Nothing was sent.</source>
        <translation>Seharusnya mulai %1 untuk “%2”. Belum ada yang dikirim.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::CampaignDialogs</name>
    <message numerus="yes">
        <source>Saved the segment “%1”: %Ln people</source>
        <translation>
            <numerusform>Segmen “%1” disimpan: %Ln orang</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::CampaignFilterBar</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Terjadwal</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Mengirim</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Berkendala</translation>
    </message>
    <message>
        <source>Search campaigns</source>
        <translation>Cari kampanye</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Cari (%1)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A filter with its count: &quot;Draft 3&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>siaran::ui::CampaignSteering</name>
    <message>
        <source>“%1” is a draft again; it will not start by itself</source>
        <translation>“%1” kembali menjadi draf; tidak akan mulai sendiri</translation>
    </message>
    <message>
        <source>Stop after %1 of %2?</source>
        <translation>Hentikan setelah %1 dari %2?</translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln will not be messaged. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln orang lainnya tidak akan dikirimi. Ini tidak bisa diurungkan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop sending</source>
        <translation>Hentikan pengiriman</translation>
    </message>
    <message>
        <source>Keep sending</source>
        <translation>Tetap kirim</translation>
    </message>
    <message>
        <source>Keep it paused</source>
        <translation>Biarkan dijeda</translation>
    </message>
    <message>
        <source>Deleted the draft “%1”</source>
        <translation>Draf “%1” dihapus</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message numerus="yes">
        <source>Send “%1” to %Ln people now?</source>
        <translation>
            <numerusform>Kirim “%1” ke %Ln orang sekarang?</numerusform>
        </translation>
    </message>
    <message>
        <source>It starts after some seconds in which you can still take it back.</source>
        <translation>Pengiriman mulai setelah beberapa detik; selama itu Anda masih bisa membatalkannya.</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln people</source>
        <translation>
            <numerusform>Kirim ke %Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Ketik %1 untuk mengonfirmasi</translation>
    </message>
</context>
<context>
    <name>siaran::ui::CampaignWizard</name>
    <message>
        <source>Segment</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Jadwal</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjau</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Next step (%1)</source>
        <translation>Langkah berikutnya (%1)</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Keluar tanpa menyimpan?</translation>
    </message>
    <message>
        <source>Your last changes could not be saved. %1</source>
        <translation>Perubahan terakhir Anda tidak bisa disimpan. %1</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Keluar tanpa menyimpan</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Tetap di sini</translation>
    </message>
    <message>
        <source>Back to campaigns</source>
        <translation>Kembali ke kampanye</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <extracomment>The button to the next step: %1 is its name</extracomment>
        <translation>Lanjut: %1</translation>
    </message>
    <message>
        <source>Scheduled for %1. This computer will send.</source>
        <translation>Dijadwalkan %1. Komputer ini yang mengirim.</translation>
    </message>
    <message>
        <source>Scheduled for %1. The server %2 will send.</source>
        <translation>Dijadwalkan %1. Server %2 yang mengirim.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Repeats: it goes out %1.</source>
        <translation>Berulang: dikirim %1.</translation>
    </message>
    <message>
        <source>The test is on its way to %1.</source>
        <translation>Pesan tes sedang dikirim ke %1.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::CampaignWords</name>
    <message>
        <source>Give the campaign a name, so that you find it again.</source>
        <translation>Beri nama kampanye ini supaya mudah dicari lagi.</translation>
    </message>
    <message>
        <source>Choose the segment this message is for.</source>
        <translation>Pilih segmen yang akan menerima pesan ini.</translation>
    </message>
    <message>
        <source>Choose a template, or write a text.</source>
        <translation>Pilih templat, atau tulis teks.</translation>
    </message>
    <message>
        <source>The message is longer than WhatsApp takes. Shorten it.</source>
        <translation>Pesan ini lebih panjang daripada yang diterima WhatsApp. Perpendek dahulu.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this template be sent now. Choose another.</source>
        <translation>WhatsApp sekarang tidak mengizinkan templat ini dikirim. Pilih yang lain.</translation>
    </message>
    <message>
        <source>A variable has no value yet. Say where it comes from, or type the words.</source>
        <translation>Ada variabel yang belum berisi. Tentukan sumbernya, atau ketik kata-katanya.</translation>
    </message>
    <message>
        <source>This time has gone by. Choose a later one.</source>
        <translation>Waktu ini sudah lewat. Pilih waktu nanti.</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Berhenti berlangganan</translation>
    </message>
    <message numerus="yes">
        <source>Messaged in the last %n day(s) (cooldown)</source>
        <translation>
            <numerusform>Baru dikirimi dalam %n hari terakhir (jeda)</numerusform>
        </translation>
    </message>
    <message>
        <source>Messaged a short while ago (cooldown)</source>
        <translation>Baru saja dikirimi (jeda)</translation>
    </message>
    <message>
        <source>Invalid number</source>
        <translation>Nomor tidak valid</translation>
    </message>
    <message>
        <source>Duplicate number</source>
        <translation>Nomor ganda</translation>
    </message>
    <message>
        <source>Missing value, no fallback</source>
        <translation>Variabel kosong tanpa cadangan</translation>
    </message>
    <message>
        <source>WhatsApp paused or withdrew the template, so sending was paused. Nobody is lost: resume when the template is approved again, or stop and send the rest with another one.</source>
        <translation>WhatsApp menjeda atau menarik templatnya, jadi pengiriman dijeda. Tidak ada yang hilang: lanjutkan setelah templat disetujui lagi, atau hentikan dan kirimi sisanya dengan templat lain.</translation>
    </message>
    <message>
        <source>WhatsApp refuses your account, so sending was paused. Check the health and the payment of your number at WhatsApp, then resume; nobody is messaged twice.</source>
        <translation>WhatsApp menolak akun Anda, jadi pengiriman dijeda. Periksa kesehatan dan pembayaran nomor Anda di WhatsApp, lalu lanjutkan; tidak ada yang dikirimi dua kali.</translation>
    </message>
    <message>
        <source>It did not start at its time. %1</source>
        <extracomment>%1 says what happened and what to do</extracomment>
        <translation>Kampanye tidak mulai pada waktunya. %1</translation>
    </message>
    <message>
        <source>Sending was paused by itself, because too much went wrong. Open the report to see why.</source>
        <translation>Pengiriman dijeda otomatis karena terlalu banyak yang gagal. Buka laporan untuk melihat sebabnya.</translation>
    </message>
    <message>
        <source>Something went wrong by itself. Open the report to see why.</source>
        <translation>Ada yang tidak beres. Buka laporan untuk melihat sebabnya.</translation>
    </message>
    <message>
        <source>As fast as your number allows</source>
        <translation>Secepat yang diizinkan nomor Anda</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) a second (%1 a minute)</source>
        <extracomment>How fast to send; %1 messages a minute</extracomment>
        <translation>
            <numerusform>%n pesan per detik (%1 per menit)</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <translation>kurang dari satu menit</translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>sekitar %n menit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n hour(s)</source>
        <translation>
            <numerusform>sekitar %n jam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n day(s)</source>
        <translation>
            <numerusform>sekitar %n hari</numerusform>
        </translation>
    </message>
    <message>
        <source>read</source>
        <translation>dibaca</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>terkirim</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>belum pasti</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>dilewati</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>Quiet hours: nothing is sent now. The other %Ln continue by themselves %1.</source>
        <extracomment>%1 is a day and time</extracomment>
        <translation>
            <numerusform>Jam tenang: sekarang tidak ada yang dikirim. %Ln lainnya lanjut sendiri %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your number has reached the most people WhatsApp lets it write to in 24 hours: %1 are messaged, the other %Ln continue by themselves %2.</source>
        <extracomment>%1 messages were sent, %2 is a day and time</extracomment>
        <translation>
            <numerusform>Nomor Anda sudah mencapai batas orang yang boleh dikirimi WhatsApp dalam 24 jam: %1 sudah dikirimi, %Ln lainnya lanjut sendiri %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It waits; the other %Ln continue by themselves %1.</source>
        <translation>
            <numerusform>Sedang menunggu; %Ln lainnya lanjut sendiri %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was confirmed for %Ln people, and by its start many more had joined the segment. Nothing was sent: look at the number again, then send it now or choose another time.</source>
        <translation>
            <numerusform>Kampanye ini dikonfirmasi untuk %Ln orang, dan saat mulai jauh lebih banyak orang masuk segmennya. Belum ada yang dikirim: periksa lagi jumlahnya, lalu kirim sekarang atau pilih waktu lain.</numerusform>
        </translation>
    </message>
    <message>
        <source>No Siaran was running at its time, and a late message may come as a surprise. Nothing was sent: send it now, choose another time, or take it back.</source>
        <translation>Siaran tidak berjalan pada waktunya, dan pesan yang terlambat bisa mengejutkan. Belum ada yang dikirim: kirim sekarang, pilih waktu lain, atau batalkan.</translation>
    </message>
    <message numerus="yes">
        <source>Too many of the first %Ln messages failed, so sending was paused and everybody else was spared. Look at the failures, mend the cause, then resume or stop.</source>
        <translation>
            <numerusform>Terlalu banyak dari %Ln pesan pertama gagal, jadi pengiriman dijeda dan yang lain tidak terkena. Lihat kegagalannya, perbaiki sebabnya, lalu lanjutkan atau hentikan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln messages went out well. Look at the results; resume to send to everybody else.</source>
        <translation>
            <numerusform>%Ln pesan pertama terkirim dengan baik. Lihat hasilnya; lanjutkan untuk mengirim ke semua yang lain.</numerusform>
        </translation>
    </message>
    <message>
        <source>WhatsApp refused the same message for many people in a row, so sending was paused. Check the variables and the template, then resume, or stop and send it anew.</source>
        <translation>WhatsApp menolak pesan yang sama untuk banyak orang berturut-turut, jadi pengiriman dijeda. Periksa variabel dan templatnya, lalu lanjutkan, atau hentikan dan kirim baru.</translation>
    </message>
    <message>
        <source>Choose the contact field that holds the birthday.</source>
        <translation>Pilih kolom kontak yang berisi tanggal lahir.</translation>
    </message>
    <message>
        <source>Erased at their own wish</source>
        <translation>Dihapus atas permintaan sendiri</translation>
    </message>
    <message>
        <source>once</source>
        <translation>sekali</translation>
    </message>
    <message>
        <source>every day at %1</source>
        <translation>setiap hari pukul %1</translation>
    </message>
    <message>
        <source>every %1 at %2</source>
        <extracomment>%1 is a day of the week, %2 a time</extracomment>
        <translation>setiap %1 pukul %2</translation>
    </message>
    <message>
        <source>on day %1 of each month (or its last day) at %2</source>
        <translation>tanggal %1 setiap bulan (atau hari terakhirnya) pukul %2</translation>
    </message>
    <message>
        <source>on day %1 of each month at %2</source>
        <translation>tanggal %1 setiap bulan pukul %2</translation>
    </message>
    <message>
        <source>on birthdays at %1</source>
        <translation>pada hari ulang tahun pukul %1</translation>
    </message>
    <message>
        <source>WhatsApp did not take the picture, video or document of this campaign, so sending was paused. Check your connection and resume, or stop and send it with another file.</source>
        <translation>WhatsApp tidak menerima gambar, video, atau dokumen kampanye ini, jadi pengiriman dijeda. Periksa sambungan Anda lalu lanjutkan, atau hentikan dan kirim dengan berkas lain.</translation>
    </message>
    <message>
        <source>The header of this template shows a picture, video or document. Choose yours.</source>
        <translation>Judul templat ini menampilkan gambar, video, atau dokumen. Pilih milik Anda.</translation>
    </message>
    <message>
        <source>At its time it needed the approval of another owner, who had not given it to the campaign as it was then. Nothing was sent: take it back, ask for approval, and send it or choose another time.</source>
        <translation>Pada waktunya kampanye ini memerlukan persetujuan pemilik lain, yang belum diberikan untuk kampanye seperti keadaannya saat itu. Tidak ada yang dikirim: tarik kembali, minta persetujuan, lalu kirim atau pilih waktu lain.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::CampaignsList</name>
    <message numerus="yes">
        <source>%Ln campaign(s)</source>
        <translation>
            <numerusform>%Ln kampanye</numerusform>
        </translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Campaigns that go out again and again</source>
        <translation>Kampanye yang dikirim berulang kali</translation>
    </message>
    <message>
        <source>Check the spelling, or look at all campaigns.</source>
        <translation>Periksa ejaannya, atau lihat semua kampanye.</translation>
    </message>
    <message>
        <source>It takes about five minutes; nothing is sent until you confirm.</source>
        <translation>Hanya sekitar lima menit; tidak ada yang dikirim sebelum Anda menyetujuinya.</translation>
    </message>
    <message>
        <source>New campaign</source>
        <translation>Kampanye baru</translation>
    </message>
    <message>
        <source>No campaign fits</source>
        <translation>Tidak ada kampanye yang cocok</translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Belum ada kampanye</translation>
    </message>
    <message>
        <source>Repeating…</source>
        <translation>Berulang…</translation>
    </message>
    <message>
        <source>Send your first campaign</source>
        <translation>Kirim kampanye pertama Anda</translation>
    </message>
    <message>
        <source>Show all campaigns</source>
        <translation>Tampilkan semua kampanye</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>What the shop sends stands here.</source>
        <translation>Yang dikirim toko tampil di sini.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::CampaignsPane</name>
    <message>
        <source>New campaign</source>
        <translation>Kampanye baru</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Salinan %1</translation>
    </message>
</context>
<context>
    <name>siaran::ui::CatalogueDialog</name>
    <message>
        <source>Labels, fields and statuses</source>
        <translation>Label, kolom, dan status</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>siaran::ui::CatalogueTab</name>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Choices…</source>
        <translation>Pilihan…</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Gabungkan ke</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Hapus…</translation>
    </message>
    <message>
        <source>Only a field of choices has choices</source>
        <translation>Hanya kolom pilihan yang punya pilihan</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Buat</translation>
    </message>
    <message>
        <source>Rename “%1”</source>
        <translation>Ganti nama “%1”</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Merge “%1” into “%2”?</source>
        <translation>Gabungkan “%1” ke “%2”?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) carry “%2” then, and segments that ask for “%1” ask for it instead. “%1” is gone.</source>
        <translation>
            <numerusform>%Ln kontak akan berlabel “%2”, dan segmen yang memakai “%1” akan memakainya. “%1” hilang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge labels</source>
        <translation>Gabungkan label</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Biarkan keduanya</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
</context>
<context>
    <name>siaran::ui::CatalogueWords</name>
    <message numerus="yes">
        <source>%Ln contact(s) lose this label.</source>
        <translation>
            <numerusform>%Ln kontak kehilangan label ini.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) have no status then.</source>
        <translation>
            <numerusform>%Ln kontak menjadi tanpa status.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What it holds for %Ln contact(s) is deleted with it.</source>
        <translation>
            <numerusform>Isinya untuk %Ln kontak ikut terhapus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Label baru…</translation>
    </message>
    <message>
        <source>No labels yet</source>
        <translation>Belum ada label</translation>
    </message>
    <message>
        <source>Labels group your contacts: VIP, Reseller, Gamis. A contact may carry many.</source>
        <translation>Label mengelompokkan kontak Anda: VIP, Reseller, Gamis. Satu kontak boleh punya banyak.</translation>
    </message>
    <message>
        <source>Delete label</source>
        <translation>Hapus label</translation>
    </message>
    <message>
        <source>Delete the label “%1”?</source>
        <translation>Hapus label “%1”?</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New status…</source>
        <translation>Status baru…</translation>
    </message>
    <message>
        <source>No statuses yet</source>
        <translation>Belum ada status</translation>
    </message>
    <message>
        <source>A status says where a contact stands, such as “Waits for payment”. Each has one.</source>
        <translation>Status menunjukkan posisi kontak, misalnya “Menunggu pembayaran”. Masing-masing punya satu.</translation>
    </message>
    <message>
        <source>Delete status</source>
        <translation>Hapus status</translation>
    </message>
    <message>
        <source>Delete the status “%1”?</source>
        <translation>Hapus status “%1”?</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>New field…</source>
        <translation>Kolom baru…</translation>
    </message>
    <message>
        <source>No fields of your own yet</source>
        <translation>Belum ada kolom buatan sendiri</translation>
    </message>
    <message>
        <source>Fields keep what you want to know: city, birthday, size. Imports make them as well.</source>
        <translation>Kolom menyimpan hal yang ingin Anda ketahui: kota, tanggal lahir, ukuran. Impor juga membuatnya.</translation>
    </message>
    <message>
        <source>Delete field</source>
        <translation>Hapus kolom</translation>
    </message>
    <message>
        <source>Delete the field “%1”?</source>
        <translation>Hapus kolom “%1”?</translation>
    </message>
    <message>
        <source>Segments that ask for it find nobody by it any more: %1.</source>
        <translation>Segmen yang memakainya tidak lagi menemukan siapa pun lewat ini: %1.</translation>
    </message>
    <message>
        <source>Campaigns whose message uses it: %1.</source>
        <translation>Kampanye yang pesannya memakainya: %1.</translation>
    </message>
    <message>
        <source>Nobody uses it.</source>
        <translation>Tidak ada yang memakainya.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Ini tidak bisa diurungkan.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::CheckLine</name>
    <message>
        <source>Checking …</source>
        <translation>Memeriksa …</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ChecksCard</name>
    <message>
        <source>Before you send</source>
        <translation>Sebelum Anda mengirim</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sunting</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Sunting: %1</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ChoicePicker</name>
    <message>
        <source>None to choose yet</source>
        <translation>Belum ada pilihan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A box and what is chosen in it: &quot;Labels: Gamis or VIP&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ChosenContacts</name>
    <message numerus="yes">
        <source>Took the label “%1” off %Ln contact(s)</source>
        <translation>
            <numerusform>Label “%1” dilepas dari %Ln kontak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) have no status now</source>
        <translation>
            <numerusform>%Ln kontak sekarang tanpa status</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set the status “%1” for %Ln contact(s)</source>
        <translation>
            <numerusform>Status “%1” dipasang pada %Ln kontak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen contact(s)</source>
        <translation>
            <numerusform>%Ln kontak yang dipilih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln contact(s)</source>
        <translation>
            <numerusform>Semua %Ln kontak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labelled %Ln contact(s) “%1”</source>
        <translation>
            <numerusform>%Ln kontak diberi label “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln contact(s)</source>
        <translation>
            <numerusform>%Ln kontak dihapus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palet perintah</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Cari perintah</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Ketik apa yang ingin Anda lakukan</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Perintah</translation>
    </message>
</context>
<context>
    <name>siaran::ui::Composer</name>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Send a template…</source>
        <translation>Kirim templat…</translation>
    </message>
    <message>
        <source>Attach…</source>
        <translation>Lampirkan…</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Balasan Anda</translation>
    </message>
    <message>
        <source>Write an answer. Enter sends it, Shift+Enter begins a new line.</source>
        <translation>Tulis balasan. Enter mengirimnya, Shift+Enter membuat baris baru.</translation>
    </message>
    <message>
        <source>A picture, a video or a document of this computer</source>
        <translation>Gambar, video, atau dokumen dari komputer ini</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Mengirim…</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ConfirmCard</name>
    <message>
        <source>Confirm</source>
        <translation>Konfirmasi</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Ketik %1 untuk mengonfirmasi</translation>
    </message>
    <message>
        <source>Nothing is sent until you press the button.</source>
        <translation>Tidak ada yang dikirim sebelum Anda menekan tombolnya.</translation>
    </message>
    <message>
        <source>The number of people</source>
        <translation>Jumlah orang</translation>
    </message>
    <message>
        <source>Send a test to me…</source>
        <translation>Kirim tes ke saya…</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ConnectWizard</name>
    <message>
        <source>Access token</source>
        <translation>Token akses</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Kunci rahasia aplikasi</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tes</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Connect WhatsApp</source>
        <translation>Sambungkan WhatsApp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Enter a token that WhatsApp accepts first.</source>
        <translation>Masukkan dulu token yang diterima WhatsApp.</translation>
    </message>
    <message>
        <source>Choose a number of the account that may send first.</source>
        <translation>Pilih dulu nomor akun yang boleh mengirim.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Use this connection</source>
        <translation>Pakai sambungan ini</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ConsentErrorText</name>
    <message>
        <source>Somebody else decided about this message before you</source>
        <translation>Orang lain lebih dulu memutuskan tentang pesan ini</translation>
    </message>
    <message>
        <source>Their decision stands.</source>
        <translation>Keputusannya tetap berlaku.</translation>
    </message>
    <message>
        <source>Somebody else changed the words meanwhile</source>
        <translation>Orang lain baru saja mengubah kata-katanya</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Close this, open it again, and change them there.</source>
        <translation>Tidak ada yang ditimpa. Tutup ini, buka lagi, lalu ubah di sana.</translation>
    </message>
    <message>
        <source>One of the words says nothing by itself</source>
        <translation>Salah satu kata tidak berarti apa-apa jika berdiri sendiri</translation>
    </message>
    <message>
        <source>Use letters, and more than a polite word such as “kak” or “please”.</source>
        <translation>Pakai huruf, dan jangan hanya kata sopan seperti “kak” atau “tolong”.</translation>
    </message>
    <message>
        <source>One of the words is too long</source>
        <translation>Salah satu kata terlalu panjang</translation>
    </message>
    <message>
        <source>At most 60 letters fit on a line.</source>
        <translation>Paling banyak 60 huruf per baris.</translation>
    </message>
    <message>
        <source>One of the words is understood already</source>
        <translation>Salah satu kata sudah dipahami</translation>
    </message>
    <message>
        <source>Leave it out.</source>
        <translation>Tidak perlu ditulis lagi.</translation>
    </message>
    <message>
        <source>One word would mean both stop and start</source>
        <translation>Ada kata yang berarti berhenti sekaligus mulai</translation>
    </message>
    <message>
        <source>Leave it out on one of the two sides.</source>
        <translation>Hapus dari salah satu sisi.</translation>
    </message>
    <message>
        <source>These are too many words</source>
        <translation>Kata-katanya terlalu banyak</translation>
    </message>
    <message>
        <source>At most 50 lines fit.</source>
        <translation>Paling banyak 50 baris.</translation>
    </message>
    <message>
        <source>This answer is too long</source>
        <translation>Jawaban ini terlalu panjang</translation>
    </message>
    <message>
        <source>At most 1,024 letters fit.</source>
        <translation>Paling banyak 1.024 huruf.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ConsentRulesDialog</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A language and the words of it that stop: &quot;English: stop, unsubscribe&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Back again: %2</source>
        <extracomment>The line before and the words that bring somebody back</extracomment>
        <translation>%1. Kembali lagi: %2</translation>
    </message>
    <message>
        <source>Stop words and answers</source>
        <translation>Kata berhenti dan jawaban</translation>
    </message>
    <message>
        <source>Answer once when somebody stops or comes back</source>
        <translation>Balas sekali saat orang berhenti atau kembali</translation>
    </message>
    <message>
        <source>A message that is nothing but one of these words opts its sender out at once. Capitals, accents, emoji and polite words around it do not matter; among other words, it waits for you.</source>
        <translation>Jika isi pesan hanya salah satu kata ini, pengirimnya langsung berhenti berlangganan. Huruf besar, aksen, emoji, dan kata sopan di sekitarnya tidak berpengaruh; jika ada kata lain, pesannya menunggu keputusan Anda.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Understood in every workspace</source>
        <translation>Dipahami di setiap ruang kerja</translation>
    </message>
    <message>
        <source>One on each line</source>
        <translation>Satu per baris</translation>
    </message>
    <message>
        <source>Your own stop words</source>
        <translation>Kata berhenti Anda sendiri</translation>
    </message>
    <message>
        <source>Your own words to come back</source>
        <translation>Kata Anda sendiri untuk kembali berlangganan</translation>
    </message>
    <message>
        <source>Standard answer in</source>
        <translation>Jawaban baku dalam</translation>
    </message>
    <message>
        <source>Answer to a stop</source>
        <translation>Jawaban saat minta berhenti</translation>
    </message>
    <message>
        <source>Answer to coming back</source>
        <translation>Jawaban saat kembali berlangganan</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <extracomment>The word that is wrong, and what is wrong with it</extracomment>
        <translation>“%1”: %2</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ConsentSection</name>
    <message>
        <source>they wrote it</source>
        <translation>ia menuliskannya</translation>
    </message>
    <message>
        <source>they pressed a button</source>
        <translation>ia menekan tombol</translation>
    </message>
    <message>
        <source>WhatsApp told us</source>
        <translation>WhatsApp memberi tahu kami</translation>
    </message>
    <message>
        <source>noted down by hand</source>
        <translation>dicatat manual</translation>
    </message>
    <message>
        <source>it came with a file</source>
        <translation>dari berkas</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Berhenti berlangganan</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Setuju</translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <extracomment>One line of the history of consent: what, when, how</extracomment>
        <translation>%1 pada %2, %3</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>The line before with the words of the proof behind it</extracomment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Hentikan langganan</translation>
    </message>
    <message>
        <source>Show the whole history</source>
        <translation>Tampilkan seluruh riwayat</translation>
    </message>
    <message>
        <source>Opted out: no campaign reaches this person.</source>
        <translation>Berhenti berlangganan: tidak ada kampanye yang sampai ke orang ini.</translation>
    </message>
    <message>
        <source>Can be messaged. Nobody noted down yet how they agreed.</source>
        <translation>Bisa dikirimi. Belum dicatat bagaimana ia setuju.</translation>
    </message>
    <message>
        <source>Can be messaged.</source>
        <translation>Bisa dikirimi.</translation>
    </message>
    <message>
        <source>Opt back in…</source>
        <translation>Berlangganan lagi…</translation>
    </message>
    <message>
        <source>Asks how this person agreed to hear from you again</source>
        <translation>Menanyakan bagaimana orang ini setuju menerima kabar dari Anda lagi</translation>
    </message>
    <message>
        <source>No campaign will reach this person any more</source>
        <translation>Tidak akan ada lagi kampanye untuk orang ini</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ContactCampaigns</name>
    <message>
        <source>left out: opted out</source>
        <translation>dilewati: berhenti berlangganan</translation>
    </message>
    <message>
        <source>left out: messaged a short while before</source>
        <translation>dilewati: baru saja dikirimi</translation>
    </message>
    <message>
        <source>left out: invalid number</source>
        <translation>dilewati: nomor tidak sah</translation>
    </message>
    <message>
        <source>left out: duplicate number</source>
        <translation>dilewati: nomor ganda</translation>
    </message>
    <message>
        <source>left out: a value was missing</source>
        <translation>dilewati: ada isian yang kosong</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dilewati</translation>
    </message>
    <message>
        <source>Not in any campaign yet.</source>
        <translation>Belum pernah ikut kampanye.</translation>
    </message>
    <message>
        <source>Open the report of %1</source>
        <translation>Buka laporan %1</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ContactDeeds</name>
    <message>
        <source>Undone</source>
        <translation>Diurungkan</translation>
    </message>
    <message numerus="yes">
        <source>Undone for %Ln contact(s)</source>
        <translation>
            <numerusform>Diurungkan untuk %Ln kontak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) as they are now: they were changed since</source>
        <translation>
            <numerusform>%Ln tetap seperti sekarang: sudah diubah sejak itu</numerusform>
        </translation>
    </message>
    <message>
        <source>Opted out %1</source>
        <translation>Langganan %1 dihentikan</translation>
    </message>
    <message>
        <source>Opted out by hand on the contacts page</source>
        <translation>Langganan dihentikan manual di halaman kontak</translation>
    </message>
    <message>
        <source>Opting out by hand was undone at once</source>
        <translation>Penghentian manual langsung diurungkan</translation>
    </message>
    <message>
        <source>%1 can be messaged again</source>
        <translation>%1 bisa dikirimi lagi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ContactDrawer</name>
    <message>
        <source>Contact details</source>
        <translation>Rincian kontak</translation>
    </message>
    <message>
        <source>Erased before on their own wish: no campaign writes to this number.</source>
        <translation>Pernah dihapus atas permintaan sendiri: tidak ada kampanye ke nomor ini.</translation>
    </message>
    <message>
        <source>More about this contact</source>
        <translation>Lainnya tentang kontak ini</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Tutup rincian</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Buka percakapan</translation>
    </message>
    <message>
        <source>Merge with another contact…</source>
        <translation>Gabungkan dengan kontak lain…</translation>
    </message>
    <message>
        <source>Save everything about this person…</source>
        <translation>Simpan semua tentang orang ini…</translation>
    </message>
    <message>
        <source>Erase this person for good…</source>
        <translation>Hapus orang ini untuk selamanya…</translation>
    </message>
    <message>
        <source>Delete this contact</source>
        <translation>Hapus kontak ini</translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>Belum ada percakapan</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Labelled %1 “%2”</source>
        <translation>%1 diberi label “%2”</translation>
    </message>
    <message>
        <source>Took the label “%2” off %1</source>
        <translation>Label “%2” dilepas dari %1</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Tanpa nomor</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ContactErrorText</name>
    <message>
        <source>This contact is not there any more</source>
        <translation>Kontak ini sudah tidak ada</translation>
    </message>
    <message>
        <source>Somebody deleted or merged it meanwhile. Refresh the list.</source>
        <translation>Mungkin sudah dihapus atau digabungkan orang lain. Segarkan daftarnya.</translation>
    </message>
    <message>
        <source>Somebody else changed the same thing meanwhile</source>
        <translation>Orang lain baru saja mengubah hal yang sama</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Look at what stands there now, and change it again.</source>
        <translation>Tidak ada yang ditimpa. Lihat isinya sekarang, lalu ubah lagi.</translation>
    </message>
    <message>
        <source>A contact needs a phone number</source>
        <translation>Kontak memerlukan nomor telepon</translation>
    </message>
    <message>
        <source>Type the WhatsApp number, such as 0812 3456 7890.</source>
        <translation>Ketik nomor WhatsApp, misalnya 0812 3456 7890.</translation>
    </message>
    <message>
        <source>This is not a number that WhatsApp reaches</source>
        <translation>Ini bukan nomor yang bisa dijangkau WhatsApp</translation>
    </message>
    <message>
        <source>Indonesian mobile numbers have 10 to 13 digits and begin with 08; write numbers of other countries with a plus.</source>
        <translation>Nomor ponsel Indonesia terdiri dari 10 sampai 13 angka dan diawali 08; tulis nomor negara lain dengan tanda plus.</translation>
    </message>
    <message>
        <source>Another contact has this number</source>
        <translation>Kontak lain memakai nomor ini</translation>
    </message>
    <message>
        <source>If the two are one person, choose “Merge with another contact…” instead.</source>
        <translation>Jika keduanya orang yang sama, pilih “Gabungkan dengan kontak lain…”.</translation>
    </message>
    <message>
        <source>This name is too long</source>
        <translation>Nama ini terlalu panjang</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Pendekkan.</translation>
    </message>
    <message>
        <source>A rating has one to five stars</source>
        <translation>Nilai terdiri dari satu sampai lima bintang</translation>
    </message>
    <message>
        <source>Choose again.</source>
        <translation>Pilih lagi.</translation>
    </message>
    <message>
        <source>This field does not take such a value</source>
        <translation>Kolom ini tidak menerima isian seperti itu</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the value.</source>
        <translation>Tidak ada yang diubah. Perbaiki isiannya.</translation>
    </message>
    <message>
        <source>This label, status or field was deleted meanwhile</source>
        <translation>Label, status, atau kolom ini baru saja dihapus</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another one.</source>
        <translation>Tidak ada yang diubah. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This cannot be taken back any more</source>
        <translation>Ini sudah tidak bisa dibatalkan</translation>
    </message>
    <message>
        <source>It was undone already, or it is too long ago.</source>
        <translation>Sudah diurungkan, atau sudah terlalu lama.</translation>
    </message>
    <message>
        <source>These are one and the same contact</source>
        <translation>Ini kontak yang sama</translation>
    </message>
    <message>
        <source>Choose another person to merge with.</source>
        <translation>Pilih orang lain untuk digabungkan.</translation>
    </message>
    <message>
        <source>Reports about this person are still coming in</source>
        <translation>Laporan tentang orang ini masih berdatangan</translation>
    </message>
    <message>
        <source>Nothing was erased. Try again in a moment.</source>
        <translation>Tidak ada yang dihapus. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>There is no name yet</source>
        <translation>Belum ada nama</translation>
    </message>
    <message>
        <source>Type one.</source>
        <translation>Ketik satu nama.</translation>
    </message>
    <message>
        <source>At most 80 letters fit.</source>
        <translation>Paling banyak 80 huruf.</translation>
    </message>
    <message>
        <source>There is one with this name already</source>
        <translation>Nama ini sudah dipakai</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Pilih nama lain.</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Sudah tidak ada</translation>
    </message>
    <message>
        <source>Somebody deleted it meanwhile.</source>
        <translation>Mungkin sudah dihapus orang lain.</translation>
    </message>
    <message>
        <source>Segments or campaigns use it now</source>
        <translation>Sekarang dipakai segmen atau kampanye</translation>
    </message>
    <message>
        <source>Nothing was deleted. Look at who uses it, and decide again.</source>
        <translation>Tidak ada yang dihapus. Lihat siapa yang memakainya, lalu putuskan lagi.</translation>
    </message>
    <message>
        <source>A field of choices needs at least one</source>
        <translation>Kolom pilihan memerlukan paling sedikit satu pilihan</translation>
    </message>
    <message>
        <source>Write each choice on a line of its own.</source>
        <translation>Tulis setiap pilihan di barisnya sendiri.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk penuh</translation>
    </message>
    <message>
        <source>No file was written. Free some space, or choose another disk.</source>
        <translation>Tidak ada berkas yang ditulis. Kosongkan ruang, atau pilih disk lain.</translation>
    </message>
    <message>
        <source>A spreadsheet does not hold so many rows</source>
        <translation>Lembar kerja tidak memuat baris sebanyak itu</translation>
    </message>
    <message>
        <source>Export them as CSV, or choose fewer people: 1,048,575 at most.</source>
        <translation>Ekspor sebagai CSV, atau pilih lebih sedikit orang: paling banyak 1.048.575.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ContactFilterBar</name>
    <message>
        <source>Search name, number or label</source>
        <translation>Cari nama, nomor, atau label</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Urutan</translation>
    </message>
    <message>
        <source>Search (%1)</source>
        <translation>Cari (%1)</translation>
    </message>
    <message>
        <source>All consent</source>
        <translation>Semua persetujuan</translation>
    </message>
    <message>
        <source>Can be messaged</source>
        <translation>Bisa dikirimi</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Berhenti berlangganan</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Menurut nama</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Terbaru dulu</translation>
    </message>
    <message>
        <source>All labels</source>
        <translation>Semua label</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Terlama dulu</translation>
    </message>
    <message>
        <source>Last reply first</source>
        <translation>Balasan terakhir dulu</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation>Semua status</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ContactPicker</name>
    <message>
        <source>As this customer gets it: name or number</source>
        <translation>Seperti yang diterima pelanggan ini: nama atau nomor</translation>
    </message>
    <message>
        <source>Customers found</source>
        <translation>Pelanggan yang ditemukan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Somebody that was found: name, phone number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody has this name or number.</source>
        <translation>Tidak ada yang bernama atau bernomor ini.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ContactsList</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontak</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Choose which columns are shown</source>
        <translation>Pilih kolom yang ditampilkan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Show or hide the details of the chosen contact (Space)</source>
        <translation>Tampilkan atau sembunyikan rincian kontak yang dipilih (Spasi)</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Tambah kontak</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Impor kontak</translation>
    </message>
    <message>
        <source>Import contacts… (%1)</source>
        <translation>Impor kontak… (%1)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Belum ada kontak</translation>
    </message>
    <message>
        <source>Import a spreadsheet or address cards, or drop the file here. Names, labels and your own columns come along.</source>
        <translation>Impor lembar kerja atau kartu nama, atau jatuhkan berkasnya di sini. Nama, label, dan kolom Anda ikut terbawa.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln kontak</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 contacts</source>
        <translation>%1 dari %2 kontak</translation>
    </message>
    <message>
        <source>Nobody matches these filters</source>
        <translation>Tidak ada yang cocok dengan filter ini</translation>
    </message>
    <message>
        <source>Nobody matches “%1”</source>
        <translation>Tidak ada yang cocok dengan “%1”</translation>
    </message>
    <message>
        <source>Try fewer letters, or look among all contacts.</source>
        <translation>Coba dengan huruf lebih sedikit, atau cari di semua kontak.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus filter</translation>
    </message>
    <message>
        <source>Who writes to the shop stands here.</source>
        <translation>Yang menulis ke toko tampil di sini.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ContactsPane</name>
    <message>
        <source>Import cancelled. No contact was added or changed.</source>
        <translation>Impor dibatalkan. Tidak ada kontak yang ditambahkan atau diubah.</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Impor kontak…</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Cari kontak</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 ditambahkan</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln contact(s) as %1</source>
        <translation>
            <numerusform>%Ln kontak disimpan sebagai %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are one contact now</source>
        <translation>Keduanya sekarang satu kontak</translation>
    </message>
    <message>
        <source>Save everything about this person</source>
        <translation>Simpan semua tentang orang ini</translation>
    </message>
    <message>
        <source>person-%1.json</source>
        <translation>orang-%1.json</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Disimpan sebagai %1.</translation>
    </message>
    <message>
        <source>Erase %1 for good?</source>
        <translation>Hapus %1 untuk selamanya?</translation>
    </message>
    <message>
        <source>Everything about this person goes: messages, labels, fields and consents. Campaigns keep their numbers without the name. No import can bring the person back. This cannot be undone.</source>
        <translation>Semua tentang orang ini hilang: pesan, label, kolom, dan persetujuan. Angka kampanye tetap, tanpa namanya. Tidak ada impor yang bisa mengembalikan orang ini. Ini tidak bisa diurungkan.</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Hapus orang ini</translation>
    </message>
    <message>
        <source>Keep the person</source>
        <translation>Biarkan orang ini</translation>
    </message>
    <message>
        <source>Type %1 to confirm</source>
        <translation>Ketik %1 untuk mengonfirmasi</translation>
    </message>
    <message numerus="yes">
        <source>The person was erased, with %Ln message(s)</source>
        <translation>
            <numerusform>Orang itu sudah dihapus, beserta %Ln pesan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contact(s)?</source>
        <translation>
            <numerusform>Hapus %Ln kontak?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their conversations go with them; campaigns keep their numbers. You can take it back for 30 days.</source>
        <translation>Percakapannya ikut terhapus; angka kampanye tetap. Anda bisa membatalkannya selama 30 hari.</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln contact(s)</source>
        <translation>
            <numerusform>Hapus %Ln kontak</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Biarkan mereka</translation>
    </message>
</context>
<context>
    <name>siaran::ui::CriteriaPhrase</name>
    <message>
        <source>of every kind</source>
        <translation>dari semua jenis</translation>
    </message>
    <message>
        <source>a deleted label</source>
        <translation>label yang sudah dihapus</translation>
    </message>
    <message>
        <source>labelled …</source>
        <translation>berlabel …</translation>
    </message>
    <message>
        <source>labelled %1</source>
        <translation>berlabel %1</translation>
    </message>
    <message>
        <source>not labelled %1</source>
        <translation>tidak berlabel %1</translation>
    </message>
    <message>
        <source>a deleted status</source>
        <translation>status yang sudah dihapus</translation>
    </message>
    <message>
        <source>with the status …</source>
        <translation>berstatus …</translation>
    </message>
    <message>
        <source>with the status %1</source>
        <translation>berstatus %1</translation>
    </message>
    <message>
        <source>without the status %1</source>
        <translation>tidak berstatus %1</translation>
    </message>
    <message>
        <source>(deleted field)</source>
        <translation>(kolom yang sudah dihapus)</translation>
    </message>
    <message numerus="yes">
        <source>with exactly %n conversation(s)</source>
        <translation>
            <numerusform>dengan tepat %n percakapan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n conversation(s) or more</source>
        <translation>
            <numerusform>dengan %n percakapan atau lebih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>with %n conversation(s) or fewer</source>
        <translation>
            <numerusform>dengan %n percakapan atau kurang</numerusform>
        </translation>
    </message>
    <message>
        <source>with %1 to %2 conversations</source>
        <translation>dengan %1 sampai %2 percakapan</translation>
    </message>
    <message>
        <source>with … conversations</source>
        <translation>dengan … percakapan</translation>
    </message>
    <message>
        <source>rated %1</source>
        <translation>bernilai %1</translation>
    </message>
    <message>
        <source>rated %1 or higher</source>
        <translation>bernilai %1 atau lebih</translation>
    </message>
    <message>
        <source>rated %1 or lower</source>
        <translation>bernilai %1 atau kurang</translation>
    </message>
    <message>
        <source>rated %1 to %2</source>
        <translation>bernilai %1 sampai %2</translation>
    </message>
    <message>
        <source>without a rating</source>
        <translation>tanpa nilai</translation>
    </message>
    <message>
        <source>with a rating</source>
        <translation>yang bernilai</translation>
    </message>
    <message>
        <source>who opted out</source>
        <translation>yang berhenti berlangganan</translation>
    </message>
    <message>
        <source>who have not opted out</source>
        <translation>yang tidak berhenti berlangganan</translation>
    </message>
    <message numerus="yes">
        <source>added in the last %n day(s)</source>
        <translation>
            <numerusform>yang ditambahkan dalam %n hari terakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who wrote to you in the last %n day(s)</source>
        <translation>
            <numerusform>yang menulis kepada Anda dalam %n hari terakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who got a message in the last %n day(s)</source>
        <translation>
            <numerusform>yang menerima pesan dalam %n hari terakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not added in the last %n day(s)</source>
        <translation>
            <numerusform>yang tidak ditambahkan dalam %n hari terakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who did not write to you in the last %n day(s)</source>
        <translation>
            <numerusform>yang tidak menulis kepada Anda dalam %n hari terakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who got no message in the last %n day(s)</source>
        <translation>
            <numerusform>yang tidak menerima pesan dalam %n hari terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>without a day of adding</source>
        <translation>tanpa tanggal penambahan</translation>
    </message>
    <message>
        <source>who never wrote to you</source>
        <translation>yang belum pernah menulis kepada Anda</translation>
    </message>
    <message>
        <source>who never got a message</source>
        <translation>yang belum pernah menerima pesan</translation>
    </message>
    <message>
        <source>whose %1 is %2</source>
        <translation>yang %1-nya %2</translation>
    </message>
    <message>
        <source>whose %1 is not %2</source>
        <translation>yang %1-nya bukan %2</translation>
    </message>
    <message>
        <source>whose %1 contains “%2”</source>
        <translation>yang %1-nya mengandung “%2”</translation>
    </message>
    <message>
        <source>whose %1 starts with “%2”</source>
        <translation>yang %1-nya berawalan “%2”</translation>
    </message>
    <message>
        <source>whose %1 is empty</source>
        <translation>yang %1-nya kosong</translation>
    </message>
    <message>
        <source>whose %1 is filled in</source>
        <translation>yang %1-nya terisi</translation>
    </message>
    <message>
        <source>whose %1 is at least %2</source>
        <translation>yang %1-nya paling sedikit %2</translation>
    </message>
    <message>
        <source>whose %1 is at most %2</source>
        <translation>yang %1-nya paling banyak %2</translation>
    </message>
    <message>
        <source>whose %1 is between %2 and %3</source>
        <translation>yang %1-nya antara %2 dan %3</translation>
    </message>
    <message>
        <source>whose %1 is on or before %2</source>
        <translation>yang %1-nya pada atau sebelum %2</translation>
    </message>
    <message>
        <source>whose %1 is on or after %2</source>
        <translation>yang %1-nya pada atau setelah %2</translation>
    </message>
    <message numerus="yes">
        <source>whose %1 was in the last %n day(s)</source>
        <translation>
            <numerusform>yang %1-nya dalam %n hari terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>whose %1 is this month</source>
        <translation>yang %1-nya bulan ini</translation>
    </message>
    <message>
        <source>whose %1 is in %2</source>
        <translation>yang %1-nya di bulan %2</translation>
    </message>
    <message>
        <source>whose %1 is yes</source>
        <translation>yang %1-nya ya</translation>
    </message>
    <message>
        <source>whose %1 is no</source>
        <translation>yang %1-nya tidak</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <extracomment>The end of a list: all but the last, joined by commas; the last</extracomment>
        <translation>%1 atau %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The end of a list: all but the last, joined by commas; the last</extracomment>
        <translation>%1 dan %2</translation>
    </message>
    <message numerus="yes">
        <source>who got a campaign in the last %n day(s)</source>
        <translation>
            <numerusform>yang menerima kampanye dalam %n hari terakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who got no campaign in the last %n day(s)</source>
        <translation>
            <numerusform>yang tidak menerima kampanye dalam %n hari terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>who never got a campaign</source>
        <translation>yang belum pernah menerima kampanye</translation>
    </message>
    <message>
        <source>added on or after %1</source>
        <translation>yang ditambahkan pada atau setelah %1</translation>
    </message>
    <message>
        <source>who last wrote to you on or after %1</source>
        <translation>yang terakhir menulis kepada Anda pada atau setelah %1</translation>
    </message>
    <message>
        <source>who last got a message on or after %1</source>
        <translation>yang terakhir menerima pesan pada atau setelah %1</translation>
    </message>
    <message>
        <source>who last got a campaign on or after %1</source>
        <translation>yang terakhir menerima kampanye pada atau setelah %1</translation>
    </message>
    <message>
        <source>added on or before %1</source>
        <translation>yang ditambahkan pada atau sebelum %1</translation>
    </message>
    <message>
        <source>who last wrote to you on or before %1</source>
        <translation>yang terakhir menulis kepada Anda pada atau sebelum %1</translation>
    </message>
    <message>
        <source>who last got a message on or before %1</source>
        <translation>yang terakhir menerima pesan pada atau sebelum %1</translation>
    </message>
    <message>
        <source>who last got a campaign on or before %1</source>
        <translation>yang terakhir menerima kampanye pada atau sebelum %1</translation>
    </message>
    <message>
        <source>added between %1 and %2</source>
        <translation>yang ditambahkan antara %1 dan %2</translation>
    </message>
    <message>
        <source>who last wrote to you between %1 and %2</source>
        <translation>yang terakhir menulis kepada Anda antara %1 dan %2</translation>
    </message>
    <message>
        <source>who last got a message between %1 and %2</source>
        <translation>yang terakhir menerima pesan antara %1 dan %2</translation>
    </message>
    <message>
        <source>who last got a campaign between %1 and %2</source>
        <translation>yang terakhir menerima kampanye antara %1 dan %2</translation>
    </message>
    <message>
        <source>who got the campaign “%1”</source>
        <translation>yang dikirimi kampanye “%1”</translation>
    </message>
    <message>
        <source>whom the campaign “%1” reached</source>
        <translation>yang menerima kampanye “%1”</translation>
    </message>
    <message>
        <source>who read the campaign “%1”</source>
        <translation>yang membaca kampanye “%1”</translation>
    </message>
    <message>
        <source>who replied to the campaign “%1”</source>
        <translation>yang membalas kampanye “%1”</translation>
    </message>
    <message>
        <source>whom the campaign “%1” could not reach</source>
        <translation>yang gagal dijangkau kampanye “%1”</translation>
    </message>
    <message>
        <source>who did not get the campaign “%1”</source>
        <translation>yang tidak dikirimi kampanye “%1”</translation>
    </message>
    <message>
        <source>whom the campaign “%1” did not reach</source>
        <translation>yang tidak menerima kampanye “%1”</translation>
    </message>
    <message>
        <source>who did not read the campaign “%1”</source>
        <translation>yang tidak membaca kampanye “%1”</translation>
    </message>
    <message>
        <source>who did not reply to the campaign “%1”</source>
        <translation>yang tidak membalas kampanye “%1”</translation>
    </message>
    <message>
        <source>without a failed message in the campaign “%1”</source>
        <translation>tanpa pesan gagal dalam kampanye “%1”</translation>
    </message>
    <message numerus="yes">
        <source>whom a campaign reached in the last %n day(s)</source>
        <translation>
            <numerusform>yang menerima kampanye dalam %n hari terakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who read a campaign in the last %n day(s)</source>
        <translation>
            <numerusform>yang membaca kampanye dalam %n hari terakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who replied to a campaign in the last %n day(s)</source>
        <translation>
            <numerusform>yang membalas kampanye dalam %n hari terakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whom a campaign could not reach in the last %n day(s)</source>
        <translation>
            <numerusform>yang gagal dijangkau kampanye dalam %n hari terakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>whom no campaign reached in the last %n day(s)</source>
        <translation>
            <numerusform>yang tidak menerima kampanye apa pun dalam %n hari terakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who read no campaign in the last %n day(s)</source>
        <translation>
            <numerusform>yang tidak membaca kampanye apa pun dalam %n hari terakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>who replied to no campaign in the last %n day(s)</source>
        <translation>
            <numerusform>yang tidak membalas kampanye apa pun dalam %n hari terakhir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>without a failed message in the last %n day(s)</source>
        <translation>
            <numerusform>tanpa pesan gagal dalam %n hari terakhir</numerusform>
        </translation>
    </message>
    <message>
        <source>one of your campaigns</source>
        <translation>salah satu kampanye Anda</translation>
    </message>
    <message>
        <source>whose %1 is today</source>
        <translation>yang %1-nya hari ini</translation>
    </message>
    <message numerus="yes">
        <source>whose %1 is in the next %n day(s)</source>
        <translation>
            <numerusform>yang %1-nya dalam %n hari ke depan</numerusform>
        </translation>
    </message>
    <message>
        <source>whose %1 has its anniversary today</source>
        <translation>yang %1-nya berulang tahun hari ini</translation>
    </message>
    <message numerus="yes">
        <source>whose %1 has its anniversary in the next %n day(s)</source>
        <translation>
            <numerusform>yang %1-nya berulang tahun dalam %n hari ke depan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::CriteriaSentence</name>
    <message>
        <source>Nobody yet</source>
        <translation>Belum ada siapa pun</translation>
    </message>
    <message>
        <source>Everyone, but not people %1</source>
        <translation>Semua orang, kecuali orang %1</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>People %1</source>
        <translation>Orang %1</translation>
    </message>
    <message>
        <source>%1, but not people %2</source>
        <extracomment>Whom a segment has, and whom it leaves out: &quot;People labelled Gamis, but not people labelled Reseller&quot;</extracomment>
        <translation>%1, kecuali orang %2</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two conditions of a rule</extracomment>
        <translation>%1 dan %2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 atau %2</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <extracomment>None of the conditions %1 is true</extracomment>
        <translation>bukan (%1)</translation>
    </message>
</context>
<context>
    <name>siaran::ui::DateField</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Choose %1 from a calendar</source>
        <extracomment>%1 is the name of a date: &quot;Birthday&quot;</extracomment>
        <translation>Pilih %1 dari kalender</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Pilih dari kalender</translation>
    </message>
</context>
<context>
    <name>siaran::ui::DoubtCard</name>
    <message>
        <source>%1, %2</source>
        <extracomment>Who wrote a message and how long ago: &quot;Sari Dewi, 2 h ago&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, answering “%2”</source>
        <extracomment>The line before with the campaign whose message they answered</extracomment>
        <translation>%1, membalas “%2”</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
    <message>
        <source>These messages hold a stop word among others. Until you decide, campaigns still reach these people.</source>
        <translation>Pesan ini berisi kata berhenti di antara kata lain. Sebelum Anda memutuskan, kampanye tetap sampai ke orang-orang ini.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more message(s) wait.</source>
        <translation>
            <numerusform>%Ln pesan lagi menunggu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Did they mean stop?</source>
        <translation>Apakah mereka minta berhenti?</translation>
    </message>
    <message>
        <source>They meant stop</source>
        <translation>Ya, minta berhenti</translation>
    </message>
    <message>
        <source>They did not</source>
        <translation>Bukan</translation>
    </message>
    <message>
        <source>They meant stop: %1</source>
        <extracomment>Read aloud for the button beside a message</extracomment>
        <translation>Minta berhenti: %1</translation>
    </message>
    <message>
        <source>They did not mean stop: %1</source>
        <extracomment>Read aloud for the button beside a message</extracomment>
        <translation>Bukan minta berhenti: %1</translation>
    </message>
</context>
<context>
    <name>siaran::ui::DoubtDialog</name>
    <message>
        <source>The message left, and the connection broke before an answer came</source>
        <translation>Pesan sudah berangkat, dan sambungan putus sebelum ada jawaban</translation>
    </message>
    <message>
        <source>The message left, and WhatsApp did not answer in time</source>
        <translation>Pesan sudah berangkat, dan WhatsApp tidak menjawab tepat waktu</translation>
    </message>
    <message>
        <source>The message left, and the program was closed before the answer</source>
        <translation>Pesan sudah berangkat, dan program ditutup sebelum ada jawaban</translation>
    </message>
    <message>
        <source>WhatsApp answered with an error of its own (%1), which proves nothing</source>
        <translation>WhatsApp menjawab dengan kesalahan di pihaknya sendiri (%1), yang tidak membuktikan apa-apa</translation>
    </message>
    <message>
        <source>The answer made no sense: something between here and WhatsApp broke it</source>
        <translation>Jawabannya tidak bisa dipahami: sesuatu di antara sini dan WhatsApp merusaknya</translation>
    </message>
    <message>
        <source>The computer stopped in the middle: the message had left, no answer was kept</source>
        <translation>Komputer berhenti di tengah jalan: pesan sudah berangkat, jawabannya tidak tersimpan</translation>
    </message>
    <message>
        <source>The computer that sent it is gone, and its notes are not here</source>
        <translation>Komputer yang mengirimnya sudah tidak ada, dan catatannya tidak ada di sini</translation>
    </message>
    <message>
        <source>%1. WhatsApp&apos;s reports arrive and none is about it: most likely not taken.</source>
        <extracomment>%1 is what happened; then what silence means</extracomment>
        <translation>%1. Laporan WhatsApp berdatangan dan tidak ada tentang ini: kemungkinan besar tidak diterima.</translation>
    </message>
    <message>
        <source>%1. A report may still come.</source>
        <translation>%1. Laporan masih mungkin datang.</translation>
    </message>
    <message>
        <source>Unsure: did they get “%1”?</source>
        <translation>Belum pasti: apakah mereka menerima “%1”?</translation>
    </message>
    <message>
        <source>Nobody can prove whether WhatsApp took these messages. The campaign is stopped, so it does not send again; you may count them as sent.</source>
        <translation>Tidak ada yang bisa membuktikan apakah WhatsApp menerima pesan ini. Kampanye sudah dihentikan, jadi tidak mengirim lagi; Anda boleh menganggapnya terkirim.</translation>
    </message>
    <message>
        <source>Nobody can prove whether WhatsApp took these messages. Counted as sent, nobody gets it twice, but some may have got nothing. Sent again, everybody gets it, but some may get it twice. A report of WhatsApp that still comes wins over your decision.</source>
        <translation>Tidak ada yang bisa membuktikan apakah WhatsApp menerima pesan ini. Jika dianggap terkirim, tidak ada yang menerima dua kali, tetapi sebagian mungkin tidak menerima apa-apa. Jika dikirim lagi, semua menerima, tetapi sebagian mungkin menerima dua kali. Laporan WhatsApp yang masih datang mengalahkan keputusan Anda.</translation>
    </message>
    <message>
        <source>Nobody is unsure any more</source>
        <translation>Tidak ada lagi yang belum pasti</translation>
    </message>
    <message>
        <source>Reports of WhatsApp told it.</source>
        <translation>Laporan WhatsApp yang memastikannya.</translation>
    </message>
    <message numerus="yes">
        <source>Count %Ln as sent</source>
        <translation>
            <numerusform>Anggap %Ln terkirim</numerusform>
        </translation>
    </message>
    <message>
        <source>Count all as sent</source>
        <translation>Anggap semua terkirim</translation>
    </message>
    <message numerus="yes">
        <source>Send again to %Ln…</source>
        <translation>
            <numerusform>Kirim lagi ke %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again to all…</source>
        <translation>Kirim lagi ke semua…</translation>
    </message>
    <message>
        <source>Send again to all who are unsure?</source>
        <translation>Kirim lagi ke semua yang belum pasti?</translation>
    </message>
    <message numerus="yes">
        <source>Send again to %Ln people?</source>
        <translation>
            <numerusform>Kirim lagi ke %Ln orang?</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of them may get the message twice. Who decided it is kept in the audit log.</source>
        <translation>Sebagian mungkin menerima pesan dua kali. Siapa yang memutuskan dicatat di log audit.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Kirim lagi</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Putuskan nanti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will be messaged again.</source>
        <translation>
            <numerusform>%Ln orang akan dikirimi lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln people count as sent.</source>
        <translation>
            <numerusform>%Ln orang dianggap terkirim.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::DraftButtons</name>
    <message>
        <source>Add a button</source>
        <translation>Tambah tombol</translation>
    </message>
    <message>
        <source>Quick reply</source>
        <translation>Balasan cepat</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Alamat web</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Panggilan telepon</translation>
    </message>
    <message>
        <source>Code to copy</source>
        <translation>Kode untuk disalin</translation>
    </message>
    <message>
        <source>Button %1: kind</source>
        <translation>Tombol %1: jenis</translation>
    </message>
    <message>
        <source>Button %1: label</source>
        <translation>Tombol %1: tulisan</translation>
    </message>
    <message>
        <source>Label, up to 25 characters</source>
        <translation>Tulisan, paling banyak 25 karakter</translation>
    </message>
    <message>
        <source>Button %1: what it opens</source>
        <translation>Tombol %1: yang dibuka</translation>
    </message>
    <message>
        <source>Button %1: example</source>
        <translation>Tombol %1: contoh</translation>
    </message>
    <message>
        <source>Move button %1 up</source>
        <translation>Naikkan tombol %1</translation>
    </message>
    <message>
        <source>Remove button %1</source>
        <translation>Hapus tombol %1</translation>
    </message>
    <message>
        <source>It may end with {{1}}, which each person gets an own value for</source>
        <translation>Boleh diakhiri {{1}}, yang isinya berbeda untuk setiap orang</translation>
    </message>
    <message>
        <source>An example of the code: HEMAT20</source>
        <translation>Contoh kodenya: HEMAT20</translation>
    </message>
    <message>
        <source>An example of the whole address</source>
        <translation>Contoh alamat lengkapnya</translation>
    </message>
</context>
<context>
    <name>siaran::ui::DraftField</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>How long a text is, and how long it may be: &quot;120 of 1,024&quot;</extracomment>
        <translation>%1 dari %2</translation>
    </message>
</context>
<context>
    <name>siaran::ui::EngagementCard</name>
    <message>
        <source>Engagement over time</source>
        <translation>Tanggapan dari waktu ke waktu</translation>
    </message>
    <message>
        <source>Engagement by hour</source>
        <translation>Tanggapan per jam</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Count by the hour</source>
        <translation>Hitung per jam</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Count by the day</source>
        <translation>Hitung per hari</translation>
    </message>
    <message>
        <source>Cumulative</source>
        <translation>Kumulatif</translation>
    </message>
    <message>
        <source>Add up everything from the beginning</source>
        <translation>Jumlahkan semua sejak awal</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Tampilkan sebagai tabel</translation>
    </message>
    <message>
        <source>The same numbers as a table</source>
        <translation>Angka yang sama sebagai tabel</translation>
    </message>
    <message>
        <source>Nothing happened yet</source>
        <translation>Belum ada kejadian</translation>
    </message>
    <message>
        <source>Deliveries, reads and replies appear here as they come in.</source>
        <translation>Pesan yang sampai, dibaca, dan dibalas muncul di sini begitu masuk.</translation>
    </message>
    <message>
        <source>Engagement by day</source>
        <translation>Tanggapan per hari</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ErrorText</name>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Tunggu beberapa menit, lalu coba lagi.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Coba lagi dalam %n menit.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is no longer here</source>
        <translation>Ini sudah tidak ada</translation>
    </message>
    <message>
        <source>Somebody may have deleted it meanwhile. Refresh the list and look again.</source>
        <translation>Mungkin sudah dihapus orang lain. Segarkan daftarnya dan lihat lagi.</translation>
    </message>
    <message>
        <source>Somebody changed this before you</source>
        <translation>Orang lain lebih dulu mengubahnya</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Refresh, look at the new state, and make your change again.</source>
        <translation>Tidak ada yang tertimpa. Segarkan, lihat keadaan barunya, lalu ulangi perubahan Anda.</translation>
    </message>
    <message>
        <source>Something in what you entered does not fit</source>
        <translation>Ada isian yang tidak sesuai</translation>
    </message>
    <message>
        <source>Check the marked fields and try again.</source>
        <translation>Periksa isian yang ditandai, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Peran Anda tidak mengizinkan ini</translation>
    </message>
    <message>
        <source>Ask the owner of the workspace to do it or to change your role.</source>
        <translation>Minta pemilik ruang kerja melakukannya atau mengubah peran Anda.</translation>
    </message>
    <message>
        <source>Too many requests in a short time</source>
        <translation>Terlalu banyak permintaan dalam waktu singkat</translation>
    </message>
    <message>
        <source>The other side did not answer</source>
        <translation>Pihak seberang tidak menjawab</translation>
    </message>
    <message>
        <source>Check your connection and try again.</source>
        <translation>Periksa sambungan Anda, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang berubah.</translation>
    </message>
    <message>
        <source>Something went wrong in Siaran</source>
        <translation>Ada yang tidak beres di Siaran</translation>
    </message>
    <message>
        <source>This is our fault, not yours. Try again; if it happens again, send us siaran.log from the data folder.</source>
        <translation>Ini kesalahan kami, bukan Anda. Coba lagi; bila terulang, kirim kepada kami siaran.log dari folder data.</translation>
    </message>
    <message>
        <source>The database cannot be reached</source>
        <translation>Basis data tidak dapat dijangkau</translation>
    </message>
    <message>
        <source>Your data is safe. Siaran keeps trying; you can also press Try again.</source>
        <translation>Data Anda aman. Siaran terus mencoba; Anda juga bisa menekan Coba lagi.</translation>
    </message>
    <message>
        <source>The database refused the sign-in or the action</source>
        <translation>Basis data menolak akun atau tindakan ini</translation>
    </message>
    <message>
        <source>Check your name and password in Settings, or ask the owner of the workspace.</source>
        <translation>Periksa nama dan kata sandi di Pengaturan, atau tanyakan pemilik ruang kerja.</translation>
    </message>
    <message>
        <source>WhatsApp cannot be reached</source>
        <translation>WhatsApp tidak dapat dijangkau</translation>
    </message>
    <message>
        <source>Check your internet connection. Nothing is lost; it goes on when the connection is back.</source>
        <translation>Periksa sambungan internet. Tidak ada yang hilang; dilanjutkan saat tersambung lagi.</translation>
    </message>
    <message>
        <source>WhatsApp no longer accepts the access token</source>
        <translation>WhatsApp tidak lagi menerima token akses</translation>
    </message>
    <message>
        <source>Connect your number again in Settings. Nothing is sent until then.</source>
        <translation>Sambungkan kembali nomor Anda di Pengaturan. Sebelum itu tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>WhatsApp asks us to slow down</source>
        <translation>WhatsApp meminta kita lebih pelan</translation>
    </message>
    <message>
        <source>WhatsApp refused the request</source>
        <translation>WhatsApp menolak permintaan ini</translation>
    </message>
    <message>
        <source>Check what was asked for. The details are in the log.</source>
        <translation>Periksa apa yang diminta. Rinciannya ada di catatan.</translation>
    </message>
    <message>
        <source>The file is no longer there</source>
        <translation>Berkasnya sudah tidak ada</translation>
    </message>
    <message>
        <source>It was moved or deleted. Choose the file again.</source>
        <translation>Berkas dipindah atau dihapus. Pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>This file cannot be read as a list of contacts</source>
        <translation>Berkas ini tidak bisa dibaca sebagai daftar kontak</translation>
    </message>
    <message>
        <source>This computer does not let Siaran read the file</source>
        <translation>Komputer ini tidak mengizinkan Siaran membaca berkasnya</translation>
    </message>
    <message>
        <source>Copy it to your Documents folder and choose it again.</source>
        <translation>Salin ke folder Dokumen, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Impor dibatalkan</translation>
    </message>
    <message>
        <source>No contact was added or changed.</source>
        <translation>Tidak ada kontak yang ditambahkan atau diubah.</translation>
    </message>
    <message>
        <source>This campaign has moved on</source>
        <translation>Keadaan kampanye ini sudah berubah</translation>
    </message>
    <message>
        <source>It was started, paused or stopped elsewhere. Refresh to see its state; nobody is messaged twice.</source>
        <translation>Kampanye dimulai, dijeda, atau dihentikan di tempat lain. Segarkan untuk melihat keadaannya; tidak ada yang dikirimi dua kali.</translation>
    </message>
    <message>
        <source>This campaign is not ready to send</source>
        <translation>Kampanye ini belum siap dikirim</translation>
    </message>
    <message>
        <source>Nothing was sent. Go back to the step that is marked and complete it.</source>
        <translation>Belum ada yang dikirim. Kembali ke langkah yang ditandai dan lengkapi.</translation>
    </message>
    <message>
        <source>Sending is waiting for the connection</source>
        <translation>Pengiriman menunggu sambungan</translation>
    </message>
    <message>
        <source>It goes on by itself where it stopped. Nobody is messaged twice.</source>
        <translation>Dilanjutkan sendiri dari tempat berhentinya. Tidak ada yang dikirimi dua kali.</translation>
    </message>
    <message>
        <source>WhatsApp does not know this template</source>
        <translation>WhatsApp tidak mengenal templat ini</translation>
    </message>
    <message>
        <source>It was deleted or renamed there. Sync the templates and choose another.</source>
        <translation>Templat dihapus atau diganti namanya di sana. Sinkronkan templat dan pilih yang lain.</translation>
    </message>
    <message>
        <source>This campaign is not complete</source>
        <translation>Kampanye ini belum lengkap</translation>
    </message>
    <message>
        <source>Nothing was sent. Open it, go to the step that is marked, and complete it.</source>
        <translation>Belum ada yang dikirim. Buka kampanyenya, pergi ke langkah yang ditandai, dan lengkapi.</translation>
    </message>
    <message>
        <source>Nobody would get this campaign</source>
        <translation>Tidak ada yang akan menerima kampanye ini</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose another segment, or see on the review page who is left out and why.</source>
        <translation>Belum ada yang dikirim. Pilih segmen lain, atau lihat di halaman tinjau siapa yang dilewati dan mengapa.</translation>
    </message>
    <message>
        <source>WhatsApp does not let this template be sent now</source>
        <translation>WhatsApp sekarang tidak mengizinkan templat ini dikirim</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose another template, or wait until it is approved again.</source>
        <translation>Belum ada yang dikirim. Pilih templat lain, atau tunggu sampai disetujui lagi.</translation>
    </message>
    <message>
        <source>No number to send from is connected</source>
        <translation>Belum ada nomor pengirim yang tersambung</translation>
    </message>
    <message>
        <source>Nothing was sent. Connect your WhatsApp number in Settings.</source>
        <translation>Belum ada yang dikirim. Sambungkan nomor WhatsApp Anda di Pengaturan.</translation>
    </message>
    <message>
        <source>The campaign has moved on and does not allow this any more</source>
        <translation>Keadaan kampanye sudah berubah dan ini tidak bisa lagi</translation>
    </message>
    <message>
        <source>It was started, paused or stopped elsewhere. Its new state is shown; nobody is messaged twice.</source>
        <translation>Kampanye dimulai, dijeda, atau dihentikan di tempat lain. Keadaan barunya ditampilkan; tidak ada yang dikirimi dua kali.</translation>
    </message>
    <message>
        <source>The start time has gone by</source>
        <translation>Waktu mulainya sudah lewat</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose a later time, or send after review.</source>
        <translation>Belum ada yang dikirim. Pilih waktu nanti, atau kirim setelah ditinjau.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>An error in one line: what happened. What to do.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Save it as CSV with one contact per row, and choose it again.</source>
        <translation>Simpan sebagai CSV dengan satu kontak per baris, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>The number of people is not the one that was confirmed</source>
        <translation>Jumlah orang tidak sama dengan yang dikonfirmasi</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the number again and confirm it.</source>
        <translation>Belum ada yang dikirim. Periksa lagi jumlahnya dan konfirmasikan.</translation>
    </message>
    <message>
        <source>The campaign was stopped, and a stop is for good</source>
        <translation>Kampanye sudah dihentikan, dan penghentian itu tetap</translation>
    </message>
    <message>
        <source>Nobody is messaged again by it. Make a new campaign for those who are left.</source>
        <translation>Kampanye ini tidak mengirim lagi ke siapa pun. Buat kampanye baru untuk yang tersisa.</translation>
    </message>
    <message>
        <source>This repeating campaign has ended</source>
        <translation>Kampanye berulang ini sudah berakhir</translation>
    </message>
    <message>
        <source>Make a new one; the campaigns it sent stay in the list.</source>
        <translation>Buat yang baru; kampanye yang sudah dikirimnya tetap ada di daftar.</translation>
    </message>
    <message>
        <source>The template was changed since you chose it</source>
        <translation>Templat ini berubah sejak Anda memilihnya</translation>
    </message>
    <message>
        <source>Nothing was sent. Open the campaign, choose the template again, and look at its variables.</source>
        <translation>Belum ada yang dikirim. Buka kampanyenya, pilih lagi templatnya, dan periksa variabelnya.</translation>
    </message>
    <message>
        <source>The picture, video or document of this campaign is missing</source>
        <translation>Gambar, video, atau dokumen kampanye ini tidak ada</translation>
    </message>
    <message>
        <source>Nothing was sent. Open the campaign, go to the message, and choose the file again.</source>
        <translation>Belum ada yang dikirim. Buka kampanyenya, pergi ke pesan, dan pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>Another owner has to approve it first, as it is now</source>
        <translation>Pemilik lain harus menyetujuinya dulu, seperti keadaannya sekarang</translation>
    </message>
    <message>
        <source>Nothing was sent. Open the campaign and ask for approval in its last step.</source>
        <translation>Tidak ada yang dikirim. Buka kampanye dan minta persetujuan di langkah terakhirnya.</translation>
    </message>
    <message>
        <source>Another owner has to approve what you asked for</source>
        <translation>Pemilik lain harus menyetujui permintaan Anda</translation>
    </message>
    <message>
        <source>Nothing was sent. If you are the only owner, change the limit in Settings.</source>
        <translation>Tidak ada yang dikirim. Jika Anda satu-satunya pemilik, ubah batasnya di Pengaturan.</translation>
    </message>
    <message>
        <source>It does not wait for this answer any more</source>
        <translation>Jawaban ini sudah tidak ditunggu</translation>
    </message>
    <message>
        <source>It was answered, changed or taken back elsewhere. How it stands is shown.</source>
        <translation>Sudah dijawab, diubah, atau ditarik di tempat lain. Keadaannya sekarang ditampilkan.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ExamplesGrid</name>
    <message>
        <source>Example for %1</source>
        <translation>Contoh untuk %1</translation>
    </message>
    <message>
        <source>An example, as a customer would read it</source>
        <translation>Contoh, seperti yang dibaca pelanggan</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ExcludedDialog</name>
    <message>
        <source>Left out: %1</source>
        <extracomment>%1 is a reason why people are left out</extracomment>
        <translation>Dilewati: %1</translation>
    </message>
    <message>
        <source>Who is left out</source>
        <translation>Siapa yang dilewati</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>The segment matches these people, and they do not get this message. Each counts once, by the first reason that applies.</source>
        <translation>Segmen cocok dengan orang-orang ini, dan mereka tidak menerima pesan ini. Masing-masing dihitung sekali, menurut alasan pertama yang berlaku.</translation>
    </message>
    <message>
        <source>Nobody is left out</source>
        <translation>Tidak ada yang dilewati</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people are in the file.</source>
        <translation>
            <numerusform>%Ln orang ada di berkas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export who is left out</source>
        <translation>Ekspor yang dilewati</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>left-out.csv</source>
        <extracomment>The name of a file</extracomment>
        <translation>dilewati.csv</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ExclusionsCard</name>
    <message>
        <source>Nobody is left out</source>
        <translation>Tidak ada yang dilewati</translation>
    </message>
    <message numerus="yes">
        <source>Not sent to %Ln contacts</source>
        <translation>
            <numerusform>Tidak dikirim ke %Ln kontak</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody who matches gets it.</source>
        <translation>Semua yang cocok menerimanya.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Lihat</translation>
    </message>
    <message>
        <source>View: %1</source>
        <extracomment>%1 is a reason why people are left out</extracomment>
        <translation>Lihat: %1</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ExportDialog</name>
    <message>
        <source>Export contacts</source>
        <translation>Ekspor kontak</translation>
    </message>
    <message>
        <source>%1 go into the file. Exporting is noted in the audit log.</source>
        <extracomment>%1 is &quot;3 chosen contacts&quot; or &quot;all 1,248 contacts&quot;</extracomment>
        <translation>%1 masuk ke berkas. Ekspor dicatat di log audit.</translation>
    </message>
    <message>
        <source>Export progress</source>
        <translation>Kemajuan ekspor</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Pilih tempat menyimpan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Spreadsheet (.xlsx)</source>
        <translation>Lembar kerja (.xlsx)</translation>
    </message>
    <message>
        <source>Table of text (.csv)</source>
        <translation>Tabel teks (.csv)</translation>
    </message>
    <message>
        <source>Address cards for a phone (.vcf)</source>
        <translation>Kartu nama untuk ponsel (.vcf)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Balasan terakhir</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Pesan terakhir</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>contacts-%1</source>
        <extracomment>A file name; %1 is today</extracomment>
        <translation>kontak-%1</translation>
    </message>
    <message>
        <source>%1 of %2 contacts</source>
        <translation>%1 dari %2 kontak</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Batalkan ekspor</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Menulis…</translation>
    </message>
</context>
<context>
    <name>siaran::ui::FailureReason</name>
    <message>
        <source>Your number is limited or blocked for too many complaints</source>
        <translation>Nomor Anda dibatasi atau diblokir karena banyak keluhan</translation>
    </message>
    <message>
        <source>Stop sending and check its health.</source>
        <translation>Hentikan pengiriman dan periksa kesehatan nomornya.</translation>
    </message>
    <message>
        <source>Your number is not fully registered with WhatsApp</source>
        <translation>Pendaftaran nomor Anda di WhatsApp belum tuntas</translation>
    </message>
    <message>
        <source>Finish its registration in WhatsApp Manager.</source>
        <translation>Tuntaskan pendaftarannya di WhatsApp Manager.</translation>
    </message>
    <message>
        <source>The template is missing, paused or disabled</source>
        <translation>Templat tidak ada, dijeda, atau dinonaktifkan</translation>
    </message>
    <message>
        <source>Choose another template.</source>
        <translation>Pilih templat lain.</translation>
    </message>
    <message>
        <source>WhatsApp had a problem of its own</source>
        <translation>Ada gangguan di WhatsApp</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Coba lagi nanti.</translation>
    </message>
    <message>
        <source>WhatsApp refused it</source>
        <translation>WhatsApp menolaknya</translation>
    </message>
    <message>
        <source>The details have its code for WhatsApp&apos;s support.</source>
        <translation>Kodenya untuk bantuan WhatsApp ada di rincian.</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Orangnya</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Your WhatsApp account</source>
        <translation>Akun WhatsApp Anda</translation>
    </message>
    <message>
        <source>The template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>The message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Siaran</source>
        <translation>Siaran</translation>
    </message>
    <message>
        <source>Whose side: %1</source>
        <extracomment>%1: the person, WhatsApp, your WhatsApp account …</extracomment>
        <translation>Penyebab di pihak: %1</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s code: %1</source>
        <extracomment>The last line of a tooltip, for WhatsApp&apos;s support</extracomment>
        <translation>Kode WhatsApp: %1</translation>
    </message>
    <message>
        <source>Sent too fast; Siaran slows down and tries again by itself</source>
        <translation>Terlalu cepat dikirim; Siaran memperlambat dan mencoba lagi sendiri</translation>
    </message>
    <message>
        <source>Not reachable: no WhatsApp on this number, a very old app, or its terms not accepted</source>
        <translation>Tidak terjangkau: nomor ini tanpa WhatsApp, aplikasinya sangat lama, atau ketentuannya belum disetujui</translation>
    </message>
    <message>
        <source>Check the number.</source>
        <translation>Periksa nomornya.</translation>
    </message>
    <message>
        <source>Stopped promotions from you in WhatsApp</source>
        <translation>Menghentikan promo dari Anda di WhatsApp</translation>
    </message>
    <message>
        <source>They count as opted out now. They can still write to you.</source>
        <translation>Sekarang dihitung berhenti berlangganan. Ia masih bisa menulis kepada Anda.</translation>
    </message>
    <message>
        <source>Your own WhatsApp number</source>
        <translation>Nomor WhatsApp Anda sendiri</translation>
    </message>
    <message>
        <source>Remove it from your contacts.</source>
        <translation>Hapus dari kontak Anda.</translation>
    </message>
    <message>
        <source>Blocked by you in WhatsApp</source>
        <translation>Anda blokir di WhatsApp</translation>
    </message>
    <message>
        <source>Unblock them there to write to them.</source>
        <translation>Buka blokirnya di sana untuk mengirim pesan kepadanya.</translation>
    </message>
    <message>
        <source>Their WhatsApp is another one since you last wrote to them</source>
        <translation>WhatsApp orang ini sudah berganti sejak Anda terakhir menulis kepadanya</translation>
    </message>
    <message>
        <source>Expired: it waited too long for this person&apos;s phone</source>
        <translation>Kedaluwarsa: terlalu lama menunggu ponsel orang ini</translation>
    </message>
    <message>
        <source>Send it again in a later campaign.</source>
        <translation>Kirim lagi dalam kampanye berikutnya.</translation>
    </message>
    <message>
        <source>Too many promotions for this person; WhatsApp held it back</source>
        <translation>Terlalu banyak promo untuk orang ini; ditahan WhatsApp</translation>
    </message>
    <message>
        <source>Try again after 24 hours.</source>
        <translation>Coba lagi setelah 24 jam.</translation>
    </message>
    <message>
        <source>Part of a test that WhatsApp runs; it can&apos;t be sent to this person</source>
        <translation>Termasuk uji coba yang dijalankan WhatsApp; tidak bisa dikirim ke orang ini</translation>
    </message>
    <message>
        <source>You can answer as soon as they write to you.</source>
        <translation>Anda bisa membalas begitu ia menulis kepada Anda.</translation>
    </message>
    <message>
        <source>Not on the list of your WhatsApp account, which is in test mode</source>
        <translation>Tidak ada di daftar akun WhatsApp Anda yang masih dalam mode uji</translation>
    </message>
    <message>
        <source>Add the number to the list, or bring the account live.</source>
        <translation>Tambahkan nomornya ke daftar, atau aktifkan akun sepenuhnya.</translation>
    </message>
    <message>
        <source>Your WhatsApp account may not write to this country</source>
        <translation>Akun WhatsApp Anda tidak boleh mengirim ke negara ini</translation>
    </message>
    <message>
        <source>Verify your business with Meta, or leave these people out.</source>
        <translation>Verifikasi usaha Anda di Meta, atau lewati orang-orang ini.</translation>
    </message>
    <message>
        <source>Payment problem in your WhatsApp account</source>
        <translation>Masalah pembayaran di akun WhatsApp Anda</translation>
    </message>
    <message>
        <source>Mend it in WhatsApp Manager, under billing.</source>
        <translation>Bereskan di WhatsApp Manager, di bagian penagihan.</translation>
    </message>
    <message>
        <source>The connection to WhatsApp has expired</source>
        <translation>Sambungan ke WhatsApp sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>Connect your number again.</source>
        <translation>Sambungkan lagi nomor Anda.</translation>
    </message>
    <message>
        <source>Your WhatsApp account lacks a permission</source>
        <translation>Akun WhatsApp Anda kurang satu izin</translation>
    </message>
    <message>
        <source>A value in the message is missing or not allowed</source>
        <translation>Ada isian pesan yang kosong atau tidak diizinkan</translation>
    </message>
    <message>
        <source>Look at the values of this person.</source>
        <translation>Lihat isian orang ini.</translation>
    </message>
    <message>
        <source>With this person&apos;s values the message is too long</source>
        <translation>Dengan isian orang ini, pesannya terlalu panjang</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation>Perpendek teksnya.</translation>
    </message>
    <message>
        <source>More than 24 hours since they wrote; only a template may go</source>
        <translation>Sudah lebih dari 24 jam sejak ia menulis; hanya templat yang boleh dikirim</translation>
    </message>
    <message>
        <source>Use a template.</source>
        <translation>Pakai templat.</translation>
    </message>
    <message>
        <source>WhatsApp couldn&apos;t fetch the picture or file</source>
        <translation>WhatsApp tidak bisa mengambil gambar atau berkasnya</translation>
    </message>
    <message>
        <source>Upload it again and retry.</source>
        <translation>Unggah lagi, lalu coba lagi.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this kind of message from your account</source>
        <translation>WhatsApp tidak menerima jenis pesan ini dari akun Anda</translation>
    </message>
</context>
<context>
    <name>siaran::ui::FailuresDialog</name>
    <message>
        <source>It could not be sent, after several tries</source>
        <translation>Tidak bisa dikirim, setelah beberapa kali dicoba</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people get another try.</source>
        <translation>
            <numerusform>%Ln orang dicoba lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln said stop and are left alone.</source>
        <translation>
            <numerusform>%Ln sudah minta berhenti dan tidak diganggu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln got too many promotions: try again after 24 hours.</source>
        <translation>
            <numerusform>%Ln sudah menerima terlalu banyak promo: coba lagi setelah 24 jam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are no contacts any more.</source>
        <translation>
            <numerusform>%Ln sudah bukan kontak.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is why a message failed, %2 what can be done</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not reached by “%1”</source>
        <translation>Tidak terjangkau oleh “%1”</translation>
    </message>
    <message>
        <source>The campaign is stopped: it does not send again. Make a segment or a new campaign to reach them.</source>
        <translation>Kampanye sudah dihentikan: tidak mengirim lagi. Buat segmen atau kampanye baru untuk menjangkau mereka.</translation>
    </message>
    <message>
        <source>After its last try a message waits here. Nobody who got it is messaged again, and nobody who said stop.</source>
        <translation>Setelah percobaan terakhir, pesan menunggu di sini. Yang sudah menerima tidak dikirimi lagi, begitu juga yang minta berhenti.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Semua alasan</translation>
    </message>
    <message>
        <source>Everybody was reached, or is being tried</source>
        <translation>Semua sudah terjangkau, atau sedang dicoba</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A reason why messages failed, and how many people it is about</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Send again to %Ln…</source>
        <translation>
            <numerusform>Kirim lagi ke %Ln…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send again to all of this reason…</source>
        <translation>Kirim lagi ke semua dengan alasan ini…</translation>
    </message>
    <message>
        <source>Send again to all…</source>
        <translation>Kirim lagi ke semua…</translation>
    </message>
    <message>
        <source>Send again to those who were not reached?</source>
        <translation>Kirim lagi ke yang tidak terjangkau?</translation>
    </message>
    <message>
        <source>Each of them gets one more try with the same message. What is wrong with a number or a template does not go away by itself.</source>
        <translation>Masing-masing dicoba sekali lagi dengan pesan yang sama. Masalah pada nomor atau templat tidak hilang dengan sendirinya.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Kirim lagi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
</context>
<context>
    <name>siaran::ui::FailuresView</name>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Sebab</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Yang bisa dilakukan</translation>
    </message>
    <message>
        <source>Whose side</source>
        <translation>Pihak</translation>
    </message>
    <message>
        <source>Failure causes</source>
        <translation>Sebab kegagalan</translation>
    </message>
    <message>
        <source>No failures</source>
        <translation>Tidak ada kegagalan</translation>
    </message>
    <message>
        <source>Every message that was attempted was taken by WhatsApp.</source>
        <translation>Semua pesan yang dicoba diterima WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp&apos;s code: %1</source>
        <translation>Kode WhatsApp: %1</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Tidak ada</translation>
    </message>
</context>
<context>
    <name>siaran::ui::FieldDialog</name>
    <message>
        <source>New field</source>
        <translation>Kolom baru</translation>
    </message>
    <message>
        <source>The type stays for good; the name can be changed later.</source>
        <translation>Jenisnya tetap selamanya; namanya bisa diubah nanti.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Create field</source>
        <translation>Buat kolom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choices of “%1”</source>
        <translation>Pilihan “%1”</translation>
    </message>
    <message>
        <source>Contacts keep a choice that is not offered any more.</source>
        <translation>Kontak tetap menyimpan pilihan yang sudah tidak ditawarkan.</translation>
    </message>
    <message>
        <source>Save choices</source>
        <translation>Simpan pilihan</translation>
    </message>
    <message>
        <source>Choices, one on each line</source>
        <translation>Pilihan, satu per baris</translation>
    </message>
</context>
<context>
    <name>siaran::ui::FieldEditor</name>
    <message>
        <source>This is no number. Write it like %1.</source>
        <translation>Ini bukan angka. Tulis seperti %1.</translation>
    </message>
    <message>
        <source>This is no day. Write it like 17/05/1990.</source>
        <translation>Ini bukan tanggal. Tulis seperti 17/05/1990.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ya</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
</context>
<context>
    <name>siaran::ui::FinishStep</name>
    <message>
        <source>Ready?</source>
        <translation>Siap?</translation>
    </message>
    <message>
        <source>Siaran opens your workspace with this connection. Practice stays as it is; you can go back to it at any time.</source>
        <translation>Siaran membuka ruang kerja Anda dengan sambungan ini. Latihan tetap seperti semula; Anda bisa kembali ke sana kapan saja.</translation>
    </message>
    <message>
        <source>Where are the secrets kept?</source>
        <translation>Di mana kunci rahasia disimpan?</translation>
    </message>
    <message>
        <source>Access token: right.</source>
        <translation>Token akses: benar.</translation>
    </message>
    <message>
        <source>Access token: not entered yet.</source>
        <translation>Token akses: belum diisi.</translation>
    </message>
    <message>
        <source>Number: %1, %2.</source>
        <translation>Nomor: %1, %2.</translation>
    </message>
    <message>
        <source>Number: not chosen yet.</source>
        <translation>Nomor: belum dipilih.</translation>
    </message>
    <message>
        <source>App secret: right.</source>
        <translation>Kunci rahasia aplikasi: benar.</translation>
    </message>
    <message>
        <source>App secret: not entered, so no report will be believed.</source>
        <translation>Kunci rahasia aplikasi: belum diisi, jadi tidak ada laporan yang dipercaya.</translation>
    </message>
    <message>
        <source>Reports: nowhere. Deliveries, replies and stops stay unknown.</source>
        <translation>Laporan: tidak ke mana pun. Pesan yang sampai, balasan, dan permintaan berhenti tidak diketahui.</translation>
    </message>
    <message>
        <source>Reports: at %1.</source>
        <translation>Laporan: di %1.</translation>
    </message>
    <message>
        <source>Reports: no address yet. Deliveries, replies and stops stay unknown.</source>
        <translation>Laporan: belum ada alamat. Pesan yang sampai, balasan, dan permintaan berhenti tidak diketahui.</translation>
    </message>
    <message>
        <source>Test message: delivered.</source>
        <translation>Pesan tes: sampai.</translation>
    </message>
    <message>
        <source>Test message: not seen to arrive.</source>
        <translation>Pesan tes: belum terlihat sampai.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::HoldBanner</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Mulai sekarang</translation>
    </message>
    <message>
        <source>Starts in a moment</source>
        <translation>Sebentar lagi mulai</translation>
    </message>
    <message>
        <source>Time to take it back</source>
        <translation>Waktu untuk membatalkan</translation>
    </message>
    <message numerus="yes">
        <source>Preparing %Ln recipients…</source>
        <translation>
            <numerusform>Menyiapkan %Ln penerima…</numerusform>
        </translation>
    </message>
    <message>
        <source>The first message leaves in a moment.</source>
        <translation>Pesan pertama segera berangkat.</translation>
    </message>
    <message>
        <source>Starting in %1</source>
        <extracomment>%1 is minutes and seconds: 0:27</extracomment>
        <translation>Mulai dalam %1</translation>
    </message>
    <message numerus="yes">
        <source>Nothing has been sent yet. It goes to %Ln people.</source>
        <translation>
            <numerusform>Belum ada yang dikirim. Akan dikirim ke %Ln orang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::ImportCheckStep</name>
    <message>
        <source>What to decide before the import</source>
        <translation>Yang diputuskan sebelum impor</translation>
    </message>
    <message>
        <source>Did these people agree to hear from you?</source>
        <translation>Apakah orang-orang ini setuju menerima kabar dari Anda?</translation>
    </message>
    <message>
        <source>WhatsApp blocks numbers that write to people who never asked for it. What you say here is kept in the audit log.</source>
        <translation>WhatsApp memblokir nomor yang mengirim ke orang yang tidak pernah memintanya. Jawaban Anda dicatat di log audit.</translation>
    </message>
    <message>
        <source>Yes, they agreed</source>
        <translation>Ya, mereka setuju</translation>
    </message>
    <message>
        <source>For example: form at the till, or order in the web shop</source>
        <translation>Misalnya: formulir di kasir, atau pesanan di toko daring</translation>
    </message>
    <message>
        <source>Where and how they agreed</source>
        <translation>Di mana dan bagaimana mereka setuju</translation>
    </message>
    <message>
        <source>When they agreed</source>
        <translation>Kapan mereka setuju</translation>
    </message>
    <message>
        <source>I do not know, or not all of them</source>
        <translation>Saya tidak tahu, atau tidak semuanya</translation>
    </message>
    <message>
        <source>When you know a number already</source>
        <translation>Jika nomornya sudah Anda kenal</translation>
    </message>
    <message>
        <source>Fill in what is missing, keep what you have</source>
        <translation>Isi yang kosong, pertahankan yang ada</translation>
    </message>
    <message>
        <source>Take over what the file says</source>
        <translation>Ambil isi berkas</translation>
    </message>
    <message>
        <source>Leave known contacts as they are</source>
        <translation>Biarkan kontak yang sudah ada</translation>
    </message>
    <message>
        <source>Empty cells never erase anything, labels are always added, and nobody who said stop is written to again.</source>
        <translation>Sel kosong tidak pernah menghapus apa pun, label selalu ditambahkan, dan yang sudah minta berhenti tidak dikirimi lagi.</translation>
    </message>
    <message>
        <source>Keep further numbers of a person in a field</source>
        <translation>Simpan nomor tambahan seseorang di sebuah kolom</translation>
    </message>
    <message>
        <source>What the import would do</source>
        <translation>Yang akan dilakukan impor</translation>
    </message>
    <message>
        <source>Say first whether these people agreed to hear from you.</source>
        <translation>Katakan dulu apakah orang-orang ini setuju menerima kabar dari Anda.</translation>
    </message>
    <message>
        <source>Write where and how they agreed.</source>
        <translation>Tulis di mana dan bagaimana mereka setuju.</translation>
    </message>
    <message>
        <source>They cannot have agreed on a day to come.</source>
        <translation>Mereka tidak mungkin setuju pada hari yang belum tiba.</translation>
    </message>
    <message>
        <source>Write the day on which they agreed.</source>
        <translation>Tulis hari ketika mereka setuju.</translation>
    </message>
    <message>
        <source>Trying the whole file without keeping anything…</source>
        <translation>Mencoba seluruh berkas tanpa menyimpan apa pun…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new contact(s)</source>
        <translation>
            <numerusform>%Ln kontak baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known contact(s) get something new</source>
        <translation>
            <numerusform>%Ln kontak yang sudah ada mendapat isi baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known contact(s) stay as they are</source>
        <translation>
            <numerusform>%Ln kontak yang sudah ada tetap sama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) with a number that stands in the file twice</source>
        <translation>
            <numerusform>%Ln baris dengan nomor yang muncul dua kali di berkas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) cannot be taken; you can mend them afterwards</source>
        <translation>
            <numerusform>%Ln baris tidak bisa diambil; Anda bisa memperbaikinya nanti</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been changed yet.</source>
        <translation>Belum ada yang diubah.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ImportColumnsStep</name>
    <message numerus="yes">
        <source>Of the first %1 rows %Ln number(s) are written in another way: %2 becomes %3.</source>
        <translation>
            <numerusform>Dari %1 baris pertama, %Ln nomor ditulis dengan cara lain: %2 menjadi %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them cannot be taken as they stand.</source>
        <translation>
            <numerusform>%Ln di antaranya tidak bisa diambil apa adanya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These are the first %Ln row(s) of the file.</source>
        <translation>
            <numerusform>Ini %Ln baris pertama dari berkas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ImportErrorText</name>
    <message>
        <source>This file is not a table of text</source>
        <translation>Berkas ini bukan tabel teks</translation>
    </message>
    <message>
        <source>Save the sheet as CSV in your spreadsheet program and import that file.</source>
        <translation>Simpan lembarnya sebagai CSV di aplikasi tabel Anda, lalu impor berkas itu.</translation>
    </message>
    <message>
        <source>There are no rows in this file</source>
        <translation>Tidak ada baris dalam berkas ini</translation>
    </message>
    <message>
        <source>The first line must hold the column names, with one contact per line below it.</source>
        <translation>Baris pertama harus berisi nama kolom, di bawahnya satu kontak per baris.</translation>
    </message>
    <message>
        <source>No column of phone numbers was found</source>
        <translation>Kolom nomor telepon tidak ditemukan</translation>
    </message>
    <message>
        <source>Name the column “Phone”, “WhatsApp” or “No. HP” in the first line, and import again.</source>
        <translation>Beri nama kolomnya “Telepon”, “WhatsApp”, atau “No. HP” di baris pertama, lalu impor lagi.</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>Berkas ini terlalu besar</translation>
    </message>
    <message>
        <source>Split it into several files and import them one by one.</source>
        <translation>Bagi menjadi beberapa berkas dan impor satu per satu.</translation>
    </message>
    <message>
        <source>This file cannot be read</source>
        <translation>Berkas ini tidak bisa dibaca</translation>
    </message>
    <message>
        <source>Check that it still exists and that no other program keeps it open, and choose it again.</source>
        <translation>Pastikan berkasnya masih ada dan tidak sedang dibuka program lain, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>A quotation mark in this file is never closed</source>
        <translation>Ada tanda kutip di berkas ini yang tidak pernah ditutup</translation>
    </message>
    <message>
        <source>Nobody can tell where its cell ends. Open the file in your spreadsheet program, look for a single &quot; and save it as CSV again.</source>
        <translation>Tidak bisa diketahui di mana selnya berakhir. Buka berkasnya di aplikasi tabel, cari satu tanda &quot;, lalu simpan lagi sebagai CSV.</translation>
    </message>
    <message>
        <source>This workbook is locked with a password</source>
        <translation>Buku kerja ini terkunci dengan kata sandi</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, take the password away, save it, and choose it again.</source>
        <translation>Buka di aplikasi tabel, hilangkan kata sandinya, simpan, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>This is a workbook of the old kind (.xls)</source>
        <translation>Ini buku kerja jenis lama (.xls)</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program and save it as .xlsx or CSV.</source>
        <translation>Buka di aplikasi tabel dan simpan sebagai .xlsx atau CSV.</translation>
    </message>
    <message>
        <source>This workbook is damaged</source>
        <translation>Buku kerja ini rusak</translation>
    </message>
    <message>
        <source>Open it in your spreadsheet program, save it under another name, and choose that one.</source>
        <translation>Buka di aplikasi tabel, simpan dengan nama lain, lalu pilih yang itu.</translation>
    </message>
    <message>
        <source>These address cards are damaged</source>
        <translation>Kartu nama ini rusak</translation>
    </message>
    <message>
        <source>Export them from your phone or address book again.</source>
        <translation>Ekspor lagi dari ponsel atau buku alamat Anda.</translation>
    </message>
    <message>
        <source>It is not said yet where they agreed</source>
        <translation>Belum dikatakan di mana mereka setuju</translation>
    </message>
    <message>
        <source>Write in your own words how these people said that they want to hear from you.</source>
        <translation>Tulis dengan kata-kata Anda bagaimana orang-orang ini mengatakan ingin menerima kabar dari Anda.</translation>
    </message>
    <message>
        <source>This import was taken back already</source>
        <translation>Impor ini sudah dibatalkan</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>This import is too old to be taken back</source>
        <translation>Impor ini terlalu lama untuk dibatalkan</translation>
    </message>
    <message>
        <source>What it changed is remembered for 30 days. Nothing was changed.</source>
        <translation>Perubahannya diingat selama 30 hari. Tidak ada yang diubah.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk penuh</translation>
    </message>
    <message>
        <source>Nothing of this file was kept. Free some space and import it again.</source>
        <translation>Tidak ada isi berkas ini yang disimpan. Kosongkan ruang, lalu impor lagi.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ImportFileStep</name>
    <message>
        <source>Earlier imports</source>
        <translation>Impor sebelumnya</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Pilih berkas…</translation>
    </message>
    <message>
        <source>Drop a file with contacts here</source>
        <translation>Jatuhkan berkas kontak di sini</translation>
    </message>
    <message>
        <source>A spreadsheet (.xlsx), a table of text (.csv, .tsv) or address cards (.vcf). Nothing is changed before you have seen what it would do.</source>
        <translation>Lembar kerja (.xlsx), tabel teks (.csv, .tsv), atau kartu nama (.vcf). Tidak ada yang diubah sebelum Anda melihat apa yang akan terjadi.</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Membaca %1…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What happened, and what to do about it: two sentences</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln added</source>
        <translation>
            <numerusform>%Ln ditambahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln diperbarui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <translation>
            <numerusform>%Ln ditolak</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Batalkan…</translation>
    </message>
    <message>
        <source>Take the import of %1 back</source>
        <translation>Batalkan impor %1</translation>
    </message>
    <message>
        <source>What it changed is remembered for 30 days</source>
        <translation>Perubahannya diingat selama 30 hari</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ImportFormatBar</name>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Antar sel</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Huruf</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Baris pertama berisi nama kolom</translation>
    </message>
    <message>
        <source>Semicolon ;</source>
        <translation>Titik koma ;</translation>
    </message>
    <message>
        <source>Comma ,</source>
        <translation>Koma ,</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Bar |</source>
        <translation>Garis tegak |</translation>
    </message>
    <message>
        <source>Change this when letters with accents look wrong</source>
        <translation>Ubah ini jika huruf beraksen tampak salah</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ImportPage</name>
    <message>
        <source>Import contacts</source>
        <translation>Impor kontak</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Back to contacts</source>
        <translation>Kembali ke kontak</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Semua berkas (*)</translation>
    </message>
    <message>
        <source>Save rejected rows</source>
        <translation>Simpan baris yang ditolak</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>%1-rejected.csv</source>
        <extracomment>A file name; %1 is the name of the imported file without its ending</extracomment>
        <translation>%1-ditolak.csv</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What happened, and what to do about it: two sentences</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Contacts (*.xlsx *.csv *.tsv *.txt *.vcf)</source>
        <translation>Kontak (*.xlsx *.csv *.tsv *.txt *.vcf)</translation>
    </message>
    <message>
        <source>Import now</source>
        <translation>Impor sekarang</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Impor berkas lain</translation>
    </message>
    <message>
        <source>Say which column holds the phone numbers: choose “Phone number” over it.</source>
        <translation>Tunjukkan kolom yang berisi nomor telepon: pilih “Nomor telepon” di atasnya.</translation>
    </message>
    <message>
        <source>Take the import of %1 back?</source>
        <translation>Batalkan impor %1?</translation>
    </message>
    <message>
        <source>Contacts that came with it go again, and contacts it changed get their former values back. Whoever was written to, wrote or spoke about consent since stays.</source>
        <translation>Kontak yang datang bersamanya dihapus lagi, dan kontak yang diubahnya kembali ke isi semula. Yang sejak itu dikirimi, menulis, atau berbicara soal persetujuan tetap ada.</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Batalkan impor</translation>
    </message>
    <message>
        <source>Keep the import</source>
        <translation>Pertahankan impor</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ImportResultStep</name>
    <message>
        <source>%1. %2</source>
        <extracomment>What happened, and what to do about it: two sentences</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Every row of the file was taken as it is.</source>
        <translation>Semua baris berkas diambil apa adanya.</translation>
    </message>
    <message>
        <source>Rows to look at</source>
        <translation>Baris yang perlu dilihat</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Take this import back…</source>
        <translation>Batalkan impor ini…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ditambahkan</translation>
    </message>
    <message>
        <source>Rows that became new contacts</source>
        <translation>Baris yang menjadi kontak baru</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Diperbarui</translation>
    </message>
    <message>
        <source>Contacts you had already, with something new now</source>
        <translation>Kontak yang sudah Anda punya, sekarang dengan isi baru</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Tetap</translation>
    </message>
    <message>
        <source>Contacts you had already, and nothing new</source>
        <translation>Kontak yang sudah Anda punya, tanpa isi baru</translation>
    </message>
    <message>
        <source>Twice in the file</source>
        <translation>Ganda di berkas</translation>
    </message>
    <message>
        <source>Rows whose number stood in the file before</source>
        <translation>Baris dengan nomor yang sudah ada di atasnya</translation>
    </message>
    <message>
        <source>Rows that no contact could be made of</source>
        <translation>Baris yang tidak bisa dijadikan kontak</translation>
    </message>
    <message>
        <source>Mend the marked cells (Enter or double click) and try just these rows again.</source>
        <translation>Perbaiki sel yang ditandai (Enter atau klik dua kali), lalu coba lagi hanya baris-baris ini.</translation>
    </message>
    <message>
        <source>Save rejected rows…</source>
        <translation>Simpan baris yang ditolak…</translation>
    </message>
    <message>
        <source>A CSV file with the line, the reason and all cells of each rejected row</source>
        <translation>Berkas CSV berisi nomor baris, alasan, dan semua sel dari setiap baris yang ditolak</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Baris yang ditolak</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln row(s)</source>
        <translation>
            <numerusform>dari %Ln baris</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected %L1</source>
        <translation>Ditolak %L1</translation>
    </message>
    <message>
        <source>Remarks %L1</source>
        <translation>Catatan %L1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more rejected row(s) have no room here. Save them to see all.</source>
        <translation>
            <numerusform>%Ln baris lagi yang ditolak tidak muat di sini. Simpan untuk melihat semuanya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try mended rows again</source>
        <translation>Coba lagi baris yang diperbaiki</translation>
    </message>
    <message numerus="yes">
        <source>Try %Ln mended row(s) again</source>
        <translation>
            <numerusform>Coba lagi %Ln baris yang diperbaiki</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend a cell first</source>
        <translation>Perbaiki satu sel dulu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mended row(s) are in.</source>
        <translation>
            <numerusform>%Ln baris yang diperbaiki sudah masuk.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still cannot be taken; the reason stands beside it.</source>
        <translation>
            <numerusform>%Ln masih tidak bisa diambil; alasannya ada di sampingnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was taken back.</source>
        <translation>Impor sudah dibatalkan.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Disimpan sebagai %1.</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another folder and try again.</source>
        <translation>Berkas tidak bisa ditulis. Pilih folder lain, lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ImportRunView</name>
    <message numerus="yes">
        <source>about %Ln second(s) left</source>
        <translation>
            <numerusform>sekitar %Ln detik lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) left</source>
        <translation>
            <numerusform>sekitar %Ln menit lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Batalkan impor</translation>
    </message>
    <message>
        <source>Import progress</source>
        <translation>Kemajuan impor</translation>
    </message>
    <message>
        <source>Nothing of this file will be kept</source>
        <translation>Tidak ada isi berkas ini yang disimpan</translation>
    </message>
    <message>
        <source>You can go on working on other pages meanwhile.</source>
        <translation>Sementara itu Anda bisa bekerja di halaman lain.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Membatalkan…</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Mengimpor %1</translation>
    </message>
    <message>
        <source>Opening the file…</source>
        <translation>Membuka berkas…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read. Bringing them together with the contacts you have…</source>
        <translation>
            <numerusform>%Ln baris dibaca. Menggabungkannya dengan kontak yang Anda punya…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 rows, %2 of %3</source>
        <translation>%1 baris, %2 dari %3</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ImportWords</name>
    <message numerus="yes">
        <source>%Ln contact(s) that came with it are gone.</source>
        <translation>
            <numerusform>%Ln kontak yang datang bersamanya sudah dihapus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) have their former values back.</source>
        <translation>
            <numerusform>%Ln kontak kembali ke isi semula.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) stay: you wrote to them, they wrote, or they spoke about consent since.</source>
        <translation>
            <numerusform>%Ln kontak tetap ada: sejak itu Anda mengirim pesan kepadanya, ia menulis, atau ia berbicara soal persetujuan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) keep what somebody changed since by hand.</source>
        <translation>
            <numerusform>%Ln kontak mempertahankan perubahan manual sejak itu.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to take back.</source>
        <translation>Tidak ada yang perlu dibatalkan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) of the file had said stop before. They stay opted out.</source>
        <translation>
            <numerusform>%Ln orang di berkas sudah pernah minta berhenti. Mereka tetap tidak dikirimi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) are opted out now, because the file says so.</source>
        <translation>
            <numerusform>%Ln orang sekarang berhenti berlangganan, karena begitu isi berkasnya.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new person(s) are noted down as having agreed.</source>
        <translation>
            <numerusform>%Ln orang baru dicatat sudah setuju.</numerusform>
        </translation>
    </message>
    <message>
        <source>These columns were left out, because a file may bring 60 new fields at most: %1.</source>
        <translation>Kolom ini dilewati, karena satu berkas hanya boleh membawa 60 kolom baru: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) have a remark that is not listed here.</source>
        <translation>
            <numerusform>%Ln baris lagi punya catatan yang tidak ditampilkan di sini.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::KindWords</name>
    <message>
        <source>Counted anew each time it is used: who matches later is in, who no longer matches is out.</source>
        <translation>Dihitung ulang setiap kali dipakai: yang nanti cocok ikut masuk, yang tidak lagi cocok keluar.</translation>
    </message>
    <message>
        <source>The people who matched when it was saved. The list stays the same until you refresh it.</source>
        <translation>Orang yang cocok saat disimpan. Daftarnya tetap sama sampai Anda menyegarkannya.</translation>
    </message>
    <message>
        <source>Freeze this list</source>
        <translation>Bekukan daftar ini</translation>
    </message>
    <message>
        <source>Follow the rule</source>
        <translation>Ikuti aturan</translation>
    </message>
</context>
<context>
    <name>siaran::ui::LabelChips</name>
    <message>
        <source>Add label</source>
        <translation>Tambah label</translation>
    </message>
    <message>
        <source>Take the label %1 off</source>
        <translation>Lepas label %1</translation>
    </message>
    <message>
        <source>New label…</source>
        <translation>Label baru…</translation>
    </message>
    <message>
        <source>No other labels</source>
        <translation>Tidak ada label lain</translation>
    </message>
</context>
<context>
    <name>siaran::ui::LineChart</name>
    <message>
        <source>%1: %2 in all</source>
        <extracomment>A line of a chart in words: &quot;Read: 978 in all&quot;</extracomment>
        <translation>%1: %2 seluruhnya</translation>
    </message>
    <message>
        <source>No data yet</source>
        <translation>Belum ada data</translation>
    </message>
</context>
<context>
    <name>siaran::ui::MainWindow</name>
    <message>
        <source>Command &amp;palette…</source>
        <translation>&amp;Palet perintah…</translation>
    </message>
    <message>
        <source>&amp;Narrow navigation</source>
        <translation>&amp;Navigasi sempit</translation>
    </message>
    <message>
        <source>Next &amp;area</source>
        <translation>&amp;Area berikutnya</translation>
    </message>
    <message>
        <source>Pre&amp;vious area</source>
        <translation>Area &amp;sebelumnya</translation>
    </message>
    <message>
        <source>Siaran</source>
        <extracomment>Window title: pane, program</extracomment>
        <translation>Siaran</translation>
    </message>
    <message>
        <source>%1 – Siaran</source>
        <translation>%1 – Siaran</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <extracomment>Window title with the number of things that wait: &quot;(3) Replies – Siaran&quot;</extracomment>
        <translation>(%1) %2</translation>
    </message>
    <message>
        <source>You can look, not change</source>
        <translation>Anda dapat melihat, tidak mengubah</translation>
    </message>
    <message>
        <source>The owner of this shop has made you a supervisor.</source>
        <translation>Pemilik toko ini menjadikan Anda supervisor.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::MappingGrid</name>
    <message>
        <source>Columns of the file</source>
        <translation>Kolom berkas</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>What “%1” becomes</source>
        <extracomment>The choice over a column of an imported file; %1 is the name of the column</extracomment>
        <translation>“%1” menjadi apa</translation>
    </message>
</context>
<context>
    <name>siaran::ui::MediaField</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Telusuri…</translation>
    </message>
    <message>
        <source>From a link…</source>
        <translation>Dari tautan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Link to the file</source>
        <translation>Tautan ke berkas</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Ambil</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Memeriksa berkas…</translation>
    </message>
    <message>
        <source>Making it fit…</source>
        <translation>Menyesuaikan berkas…</translation>
    </message>
    <message>
        <source>Keeping it in your workspace…</source>
        <translation>Menyimpannya di ruang kerja Anda…</translation>
    </message>
    <message>
        <source>Drop a file here, or paste a picture.</source>
        <translation>Jatuhkan berkas di sini, atau tempel gambar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file and why it cannot be sent</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Pilih berkas</translation>
    </message>
    <message>
        <source>Pictures, videos and documents (%1)</source>
        <translation>Gambar, video, dan dokumen (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Semua berkas (%1)</translation>
    </message>
    <message>
        <source>picture.png</source>
        <translation>gambar.png</translation>
    </message>
</context>
<context>
    <name>siaran::ui::MediaWords</name>
    <message>
        <source>WhatsApp takes pictures of at most %1. This one has %2.</source>
        <translation>WhatsApp menerima gambar paling besar %1. Yang ini %2.</translation>
    </message>
    <message>
        <source>WhatsApp takes videos of at most %1. This one has %2.</source>
        <translation>WhatsApp menerima video paling besar %1. Yang ini %2.</translation>
    </message>
    <message>
        <source>WhatsApp takes files of at most %1. This one has %2.</source>
        <translation>WhatsApp menerima berkas paling besar %1. Yang ini %2.</translation>
    </message>
    <message>
        <source>This template shows a picture. Choose a JPEG or PNG file.</source>
        <translation>Templat ini menampilkan gambar. Pilih berkas JPEG atau PNG.</translation>
    </message>
    <message>
        <source>This template shows a video. Choose an MP4 or 3GP file.</source>
        <translation>Templat ini menampilkan video. Pilih berkas MP4 atau 3GP.</translation>
    </message>
    <message>
        <source>This template carries a document. Choose a PDF, Word, Excel, PowerPoint or text file.</source>
        <translation>Templat ini membawa dokumen. Pilih berkas PDF, Word, Excel, PowerPoint, atau teks.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Berkas ini kosong.</translation>
    </message>
    <message>
        <source>WhatsApp takes pictures as JPEG or PNG only. This one can be converted.</source>
        <translation>WhatsApp hanya menerima gambar JPEG atau PNG. Yang ini bisa diubah.</translation>
    </message>
    <message>
        <source>WhatsApp does not take files of this type. Choose a JPEG or PNG picture, an MP4 video, or a PDF, Word, Excel, PowerPoint or text document.</source>
        <translation>WhatsApp tidak menerima jenis berkas ini. Pilih gambar JPEG atau PNG, video MP4, atau dokumen PDF, Word, Excel, PowerPoint, atau teks.</translation>
    </message>
    <message>
        <source>This picture is larger than any phone shows: %1 × %2 pixels.</source>
        <extracomment>%1 and %2 are pixels</extracomment>
        <translation>Gambar ini lebih besar daripada yang bisa ditampilkan ponsel mana pun: %1 × %2 piksel.</translation>
    </message>
    <message>
        <source>WhatsApp does not take pictures with these colours. This one can be converted.</source>
        <translation>WhatsApp tidak menerima gambar dengan jenis warna ini. Yang ini bisa diubah.</translation>
    </message>
    <message>
        <source>This picture has too many pixels to be opened. Choose a smaller one.</source>
        <translation>Piksel gambar ini terlalu banyak untuk dibuka. Pilih yang lebih kecil.</translation>
    </message>
    <message>
        <source>This picture cannot be opened. It may be damaged; choose another one.</source>
        <translation>Gambar ini tidak bisa dibuka. Mungkin rusak; pilih yang lain.</translation>
    </message>
    <message>
        <source>Phones cannot play this video. Save it as MP4 (H.264) for the web, and choose it again.</source>
        <translation>Ponsel tidak bisa memutar video ini. Simpan sebagai MP4 (H.264) untuk web, lalu pilih lagi.</translation>
    </message>
    <message>
        <source>This file cannot be read.</source>
        <translation>Berkas ini tidak bisa dibaca.</translation>
    </message>
    <message>
        <source>This picture could not be made smaller. Choose another one.</source>
        <translation>Gambar ini tidak bisa diperkecil. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Links have to begin with https://</source>
        <translation>Tautan harus diawali https://</translation>
    </message>
    <message>
        <source>This link leads into your own network, not to the internet.</source>
        <translation>Tautan ini menuju jaringan Anda sendiri, bukan ke internet.</translation>
    </message>
    <message>
        <source>The file behind this link is too large.</source>
        <translation>Berkas di tautan ini terlalu besar.</translation>
    </message>
    <message>
        <source>There is no file behind this link.</source>
        <translation>Tidak ada berkas di tautan ini.</translation>
    </message>
    <message>
        <source>Nothing answers at this link. Check it, and your internet connection.</source>
        <translation>Tidak ada jawaban dari tautan ini. Periksa tautannya dan sambungan internet Anda.</translation>
    </message>
    <message>
        <source>PNG picture, %1</source>
        <translation>Gambar PNG, %1</translation>
    </message>
    <message>
        <source>JPEG picture, %1</source>
        <translation>Gambar JPEG, %1</translation>
    </message>
    <message>
        <source>Video, %1</source>
        <translation>Video, %1</translation>
    </message>
    <message>
        <source>Document, %1</source>
        <translation>Dokumen, %1</translation>
    </message>
    <message>
        <source>Make it smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Convert it</source>
        <translation>Ubah formatnya</translation>
    </message>
    <message>
        <source>Picture, video or document (if you like)</source>
        <translation>Gambar, video, atau dokumen (jika perlu)</translation>
    </message>
    <message>
        <source>Picture of the header</source>
        <translation>Gambar di judul</translation>
    </message>
    <message>
        <source>Video of the header</source>
        <translation>Video di judul</translation>
    </message>
    <message>
        <source>Document of the header</source>
        <translation>Dokumen di judul</translation>
    </message>
</context>
<context>
    <name>siaran::ui::MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Berkas</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sunting</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Tampilan</translation>
    </message>
    <message>
        <source>&amp;Campaign</source>
        <translation>&amp;Kampanye</translation>
    </message>
    <message>
        <source>C&amp;ontacts</source>
        <translation>K&amp;ontak</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>B&amp;antuan</translation>
    </message>
</context>
<context>
    <name>siaran::ui::MergeDialog</name>
    <message>
        <source>No name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>Merge %1 with another contact</source>
        <translation>Gabungkan %1 dengan kontak lain</translation>
    </message>
    <message>
        <source>Messages, labels and campaigns of both go together. This cannot be undone.</source>
        <translation>Pesan, label, dan kampanye keduanya digabungkan. Ini tidak bisa diurungkan.</translation>
    </message>
    <message>
        <source>Make one contact of two</source>
        <translation>Jadikan satu kontak</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Choose the other contact first</source>
        <translation>Pilih dulu kontak yang lain</translation>
    </message>
    <message>
        <source>Search name or number of the other contact</source>
        <translation>Cari nama atau nomor kontak yang lain</translation>
    </message>
    <message>
        <source>Contacts found</source>
        <translation>Kontak yang ditemukan</translation>
    </message>
    <message>
        <source>The two contacts side by side</source>
        <translation>Kedua kontak berdampingan</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A contact in a list: name and number</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody else matches</source>
        <translation>Tidak ada orang lain yang cocok</translation>
    </message>
    <message numerus="yes">
        <source>%Ln star(s)</source>
        <translation>
            <numerusform>%Ln bintang</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice while merging two contacts: the name of a field, and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The two do not differ in anything that is noted down. </source>
        <translation>Keduanya tidak berbeda dalam hal apa pun yang tercatat. </translation>
    </message>
    <message>
        <source>One of them said stop: the one contact stays opted out.</source>
        <translation>Salah satunya minta berhenti: kontak gabungannya tetap tidak dikirimi.</translation>
    </message>
    <message>
        <source>The labels of both are kept.</source>
        <translation>Label keduanya dipertahankan.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::MessagePreview</name>
    <message>
        <source>The person before</source>
        <translation>Orang sebelumnya</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>Orang berikutnya</translation>
    </message>
    <message>
        <source>How people see the message</source>
        <translation>Tampilan pesan bagi penerima</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Tanpa nama</translation>
    </message>
    <message>
        <source>Choose a segment to see it with real people</source>
        <translation>Pilih segmen untuk melihatnya dengan orang sungguhan</translation>
    </message>
    <message>
        <source>Not sent to this person: no value for %1</source>
        <translation>Tidak dikirim ke orang ini: %1 kosong</translation>
    </message>
    <message>
        <source>Choose a template or write a text to see it here.</source>
        <translation>Pilih templat atau tulis teks untuk melihatnya di sini.</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <extracomment>Under a preview: name, then which of the samples</extracomment>
        <translation>%1 · %2 dari %3</translation>
    </message>
</context>
<context>
    <name>siaran::ui::MessageRow</name>
    <message>
        <source>Answers the campaign “%1”</source>
        <translation>Membalas kampanye “%1”</translation>
    </message>
    <message>
        <source>Sent by Siaran after they said stop</source>
        <translation>Dikirim Siaran setelah orang ini minta berhenti</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Send again…</source>
        <translation>Kirim lagi…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Yes, opt out</source>
        <translation>Ya, hentikan langganan</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Tidak</translation>
    </message>
    <message>
        <source>Does this mean stop?</source>
        <translation>Apakah ini minta berhenti?</translation>
    </message>
    <message>
        <source>Show photo</source>
        <translation>Tampilkan foto</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Buka berkas</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>Mengambil…</translation>
    </message>
    <message>
        <source>This picture cannot be shown.</source>
        <translation>Gambar ini tidak bisa ditampilkan.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::MessageStep</name>
    <message>
        <source>Variables</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Free text</source>
        <translation>Teks bebas</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Belum ada templat</translation>
    </message>
    <message>
        <source>Free text only reaches people who wrote to you in the last 24 hours. WhatsApp refuses it for everyone else; they need a template.</source>
        <translation>Teks bebas hanya sampai ke orang yang menulis kepada Anda dalam 24 jam terakhir. Untuk yang lain WhatsApp menolaknya; mereka memerlukan templat.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Teks pesan</translation>
    </message>
    <message>
        <source>Send a test to me…</source>
        <translation>Kirim tes ke saya…</translation>
    </message>
    <message>
        <source>Write the message…</source>
        <translation>Tulis pesannya…</translation>
    </message>
    <message>
        <source>Insert variable</source>
        <translation>Sisipkan variabel</translation>
    </message>
    <message>
        <source>*bold*  _italic_  ~struck~</source>
        <translation>*tebal*  _miring_  ~coret~</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>%1 of %2 characters: too long for this person</source>
        <translation>%1 dari %2 karakter: terlalu panjang untuk orang ini</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 dari %2 karakter</translation>
    </message>
    <message>
        <source>WhatsApp must approve a text before you can start a chat with it. Your draft waits here.</source>
        <translation>WhatsApp harus menyetujui sebuah teks sebelum Anda bisa memulai obrolan dengannya. Draf Anda menunggu di sini.</translation>
    </message>
    <message>
        <source>Go to templates</source>
        <translation>Buka templat</translation>
    </message>
</context>
<context>
    <name>siaran::ui::MetricRow</name>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Messages WhatsApp accepted, of all people in the campaign.</source>
        <translation>Pesan yang diterima WhatsApp, dari semua orang dalam kampanye.</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Messages that reached a phone, of those sent. Who read or replied counts as reached, even if that receipt never came.</source>
        <translation>Pesan yang sampai di ponsel, dari yang terkirim. Yang membaca atau membalas dihitung sampai, walaupun tandanya tidak pernah datang.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Messages that were opened, of those delivered. It is at least this many: people can switch read receipts off.</source>
        <translation>Pesan yang dibuka, dari yang sampai. Paling sedikit sebanyak ini: orang bisa mematikan tanda dibaca.</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Dibalas</translation>
    </message>
    <message>
        <source>People who wrote back after the message, of those it was delivered to.</source>
        <translation>Orang yang membalas setelah pesan itu, dari mereka yang menerimanya.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Messages that were refused for good, of those attempted. Held back by WhatsApp is part of it and named apart.</source>
        <translation>Pesan yang pasti ditolak, dari yang dicoba. Yang ditahan WhatsApp termasuk di dalamnya dan disebut terpisah.</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Berhenti berlangganan</translation>
    </message>
    <message>
        <source>People who asked to stop after the message, of those it was delivered to. Keep it below 1%.</source>
        <translation>Orang yang minta berhenti setelah pesan itu, dari mereka yang menerimanya. Jaga di bawah 1%.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <extracomment>&quot;at least 81.4%&quot;: some people switch read receipts off</extracomment>
        <translation>≥ %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln held</source>
        <extracomment>of the failed messages, how many WhatsApp held back</extracomment>
        <translation>
            <numerusform>%Ln ditahan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::NameDialog</name>
    <message>
        <source>New label</source>
        <translation>Label baru</translation>
    </message>
    <message>
        <source>Make label</source>
        <translation>Buat label</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>siaran::ui::Navigation</name>
    <message>
        <source>Navigation</source>
        <translation>Navigasi</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <extracomment>A pane with something waiting in it, for screen readers: &quot;Replies, 12 waiting&quot;</extracomment>
        <translation>
            <numerusform>%1, %n menunggu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::NewContactDialog</name>
    <message>
        <source>Add a contact</source>
        <translation>Tambah kontak</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Nomor WhatsApp</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Tambah kontak</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>siaran::ui::NoticeWords</name>
    <message numerus="yes">
        <source>%n campaign(s) rest because of it; nobody is lost, and they go on when you resume them.</source>
        <translation>
            <numerusform>%n kampanye ditahan karenanya; tidak ada yang hilang, dan pengiriman lanjut saat Anda melanjutkannya.</numerusform>
        </translation>
    </message>
    <message>
        <source>WhatsApp Manager says why, and how to ask for a review.</source>
        <translation>WhatsApp Manager menjelaskan sebabnya, dan cara meminta peninjauan.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted your account</source>
        <translation>WhatsApp membatasi akun Anda</translation>
    </message>
    <message>
        <source>WhatsApp sees its rules broken by your account</source>
        <translation>WhatsApp menilai akun Anda melanggar aturannya</translation>
    </message>
    <message>
        <source>Your WhatsApp account was deleted</source>
        <translation>Akun WhatsApp Anda sudah dihapus</translation>
    </message>
    <message>
        <source>Nothing can be sent from it any more.</source>
        <translation>Tidak ada lagi yang bisa dikirim dari akun ini.</translation>
    </message>
    <message>
        <source>WhatsApp has opened your account again</source>
        <translation>WhatsApp membuka kembali akun Anda</translation>
    </message>
    <message>
        <source>WhatsApp has closed your account, or will</source>
        <translation>WhatsApp sudah menutup akun Anda, atau akan menutupnya</translation>
    </message>
    <message>
        <source>Something about your WhatsApp account has changed</source>
        <translation>Ada yang berubah pada akun WhatsApp Anda</translation>
    </message>
    <message>
        <source>The quality of your number is low</source>
        <translation>Kualitas nomor Anda rendah</translation>
    </message>
    <message>
        <source>Too many people blocked or reported it. Send less, and only to people who expect it.</source>
        <translation>Terlalu banyak orang memblokir atau melaporkannya. Kurangi pengiriman, dan kirim hanya ke orang yang menantikannya.</translation>
    </message>
    <message>
        <source>The quality of your number is good again</source>
        <translation>Kualitas nomor Anda sudah baik lagi</translation>
    </message>
    <message>
        <source>Your number may send faster now</source>
        <translation>Nomor Anda sekarang boleh mengirim lebih cepat</translation>
    </message>
    <message>
        <source>You may write to fewer people a day now</source>
        <translation>Sekarang Anda boleh mengirim ke lebih sedikit orang per hari</translation>
    </message>
    <message>
        <source>Siaran keeps to it; campaigns take longer.</source>
        <translation>Siaran mematuhinya; kampanye menjadi lebih lama.</translation>
    </message>
    <message>
        <source>You may write to more people a day now</source>
        <translation>Sekarang Anda boleh mengirim ke lebih banyak orang per hari</translation>
    </message>
    <message>
        <source>Something about your number has changed</source>
        <translation>Ada yang berubah pada nomor Anda</translation>
    </message>
    <message>
        <source>WhatsApp has paused the template %1</source>
        <extracomment>%1: the name of a template</extracomment>
        <translation>WhatsApp menjeda templat %1</translation>
    </message>
    <message>
        <source>Too many people complained about it. It comes back by itself after some hours.</source>
        <translation>Terlalu banyak orang mengeluhkannya. Templat aktif lagi sendiri setelah beberapa jam.</translation>
    </message>
    <message>
        <source>WhatsApp has disabled the template %1</source>
        <translation>WhatsApp menonaktifkan templat %1</translation>
    </message>
    <message>
        <source>It cannot be sent any more. Use another one.</source>
        <translation>Templat ini tidak bisa dikirim lagi. Pakai yang lain.</translation>
    </message>
    <message>
        <source>WhatsApp has rejected the template %1</source>
        <translation>WhatsApp menolak templat %1</translation>
    </message>
    <message>
        <source>The Templates page says why.</source>
        <translation>Halaman Templat menjelaskan sebabnya.</translation>
    </message>
    <message>
        <source>WhatsApp warns of the template %1</source>
        <translation>WhatsApp memberi peringatan tentang templat %1</translation>
    </message>
    <message>
        <source>Its quality is low; if that stays, it is paused.</source>
        <translation>Kualitasnya rendah; bila tetap begitu, templat ini dijeda.</translation>
    </message>
    <message>
        <source>WhatsApp reports a problem with your account</source>
        <translation>WhatsApp melaporkan masalah pada akun Anda</translation>
    </message>
    <message>
        <source>Check it in WhatsApp Manager.</source>
        <translation>Periksa di WhatsApp Manager.</translation>
    </message>
    <message>
        <source>How many people you may write to a day has changed</source>
        <translation>Jumlah orang yang boleh Anda kirimi per hari berubah</translation>
    </message>
    <message>
        <source>Siaran keeps to the new limit by itself.</source>
        <translation>Siaran mematuhi batas baru ini dengan sendirinya.</translation>
    </message>
    <message>
        <source>WhatsApp has approved your account</source>
        <translation>WhatsApp menyetujui akun Anda</translation>
    </message>
    <message>
        <source>WhatsApp has not approved your account</source>
        <translation>WhatsApp tidak menyetujui akun Anda</translation>
    </message>
    <message>
        <source>WhatsApp Manager says why.</source>
        <translation>WhatsApp Manager menjelaskan sebabnya.</translation>
    </message>
    <message>
        <source>WhatsApp has approved the name people see</source>
        <translation>WhatsApp menyetujui nama yang dilihat orang</translation>
    </message>
    <message>
        <source>WhatsApp has decided about the name people see</source>
        <translation>WhatsApp sudah memutuskan soal nama yang dilihat orang</translation>
    </message>
    <message>
        <source>Look at it in WhatsApp Manager.</source>
        <translation>Lihat di WhatsApp Manager.</translation>
    </message>
    <message>
        <source>WhatsApp has a warning for your account</source>
        <translation>Ada peringatan dari WhatsApp untuk akun Anda</translation>
    </message>
    <message>
        <source>WhatsApp has news about your account</source>
        <translation>Ada kabar dari WhatsApp tentang akun Anda</translation>
    </message>
</context>
<context>
    <name>siaran::ui::NoticesCard</name>
    <message>
        <source>Serious</source>
        <translation>Serius</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Peringatan</translation>
    </message>
    <message>
        <source>Good news</source>
        <translation>Kabar baik</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>What WhatsApp says of your account</source>
        <translation>Kata WhatsApp tentang akun Anda</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Tandai semua sudah dilihat</translation>
    </message>
    <message>
        <source>Nothing so far. Restrictions, limits, quality and paused templates are told here.</source>
        <translation>Belum ada apa-apa. Pembatasan, batas, kualitas, dan templat yang dijeda diberitahukan di sini.</translation>
    </message>
    <message>
        <source>%1, about %2</source>
        <extracomment>When, and about which number</extracomment>
        <translation>%1, tentang %2</translation>
    </message>
</context>
<context>
    <name>siaran::ui::NumberStep</name>
    <message>
        <source>Which number sends?</source>
        <translation>Nomor mana yang mengirim?</translation>
    </message>
    <message>
        <source>WhatsApp Manager shows the id of the account under Overview. Its numbers are read from WhatsApp once the id is right.</source>
        <translation>WhatsApp Manager menampilkan nomor pengenal akun di bagian Ikhtisar (Overview). Nomor teleponnya dibaca dari WhatsApp begitu nomor pengenalnya benar.</translation>
    </message>
    <message>
        <source>Account id</source>
        <translation>Nomor pengenal akun</translation>
    </message>
    <message>
        <source>Of the WhatsApp Business account: digits.</source>
        <translation>Milik akun WhatsApp Business: berupa angka.</translation>
    </message>
    <message>
        <source>Choose a number, or type its id</source>
        <translation>Pilih nomor, atau ketik nomor pengenalnya</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>People see your messages as coming from it.</source>
        <translation>Orang melihat pesan Anda datang dari nomor ini.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A number and the name that people see: &quot;+62 812 8888 0000, Toko Melati&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>The account is there, with %n number(s).</source>
        <translation>
            <numerusform>Akunnya ada, dengan %n nomor.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is registered and may send as %2.</source>
        <extracomment>%1: a phone number, %2: the name people see</extracomment>
        <translation>%1 sudah terdaftar dan boleh mengirim sebagai %2.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::OptInDialog</name>
    <message>
        <source>Opt back in</source>
        <translation>Berlangganan lagi</translation>
    </message>
    <message>
        <source>How did %1 agree?</source>
        <translation>Bagaimana %1 setuju?</translation>
    </message>
    <message>
        <source>This person once said stop. Write down how they asked to hear from you again; it is kept in the audit log as your evidence.</source>
        <translation>Orang ini pernah minta berhenti. Catat bagaimana ia meminta pesan Anda lagi; catatan itu disimpan di log audit sebagai bukti Anda.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>In the shop</source>
        <translation>Di toko</translation>
    </message>
    <message>
        <source>In a message</source>
        <translation>Lewat pesan</translation>
    </message>
    <message>
        <source>On a form or website</source>
        <translation>Lewat formulir atau situs web</translation>
    </message>
    <message>
        <source>In another way</source>
        <translation>Dengan cara lain</translation>
    </message>
    <message>
        <source>They agreed</source>
        <translation>Ia setuju</translation>
    </message>
    <message>
        <source>For example: asked at the counter on 12 March</source>
        <translation>Misalnya: meminta di kasir pada 12 Maret</translation>
    </message>
    <message>
        <source>When, and what they said</source>
        <translation>Kapan, dan apa katanya</translation>
    </message>
    <message>
        <source>Leave opted out</source>
        <translation>Biarkan berhenti</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>The way of agreeing and a note: &quot;In the shop: asked at the counter on 12 March&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Say how and when they agreed first</source>
        <translation>Isi dulu bagaimana dan kapan ia setuju</translation>
    </message>
</context>
<context>
    <name>siaran::ui::OptOutDetails</name>
    <message>
        <source>%1, %2</source>
        <extracomment>How somebody said stop, and when: &quot;Wrote it, 12 Mar 2026, 14:05&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Answering “%1”</source>
        <translation>Membalas “%1”</translation>
    </message>
    <message>
        <source>Choose somebody to see what they said, and when.</source>
        <translation>Pilih seseorang untuk melihat apa yang dikatakannya, dan kapan.</translation>
    </message>
    <message>
        <source>Show contact</source>
        <translation>Tampilkan kontak</translation>
    </message>
</context>
<context>
    <name>siaran::ui::OptOutFilterBar</name>
    <message>
        <source>Search name or number</source>
        <translation>Cari nama atau nomor</translation>
    </message>
    <message>
        <source>How they said it</source>
        <translation>Cara minta berhenti</translation>
    </message>
    <message>
        <source>Every way</source>
        <translation>Semua cara</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Sejak kapan</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Sepanjang waktu</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 hari terakhir</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 hari terakhir</translation>
    </message>
</context>
<context>
    <name>siaran::ui::OptOutsPane</name>
    <message>
        <source>Opt-outs</source>
        <translation>Berhenti berlangganan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Opt out a number…</source>
        <translation>Hentikan nomor…</translation>
    </message>
    <message>
        <source>Import a stop list…</source>
        <translation>Impor daftar berhenti…</translation>
    </message>
    <message>
        <source>Export who said stop…</source>
        <translation>Ekspor yang minta berhenti…</translation>
    </message>
    <message>
        <source>Stop words and answers…</source>
        <translation>Kata berhenti dan jawaban…</translation>
    </message>
    <message>
        <source>Search opt-outs</source>
        <translation>Cari yang berhenti berlangganan</translation>
    </message>
    <message>
        <source>Words and answers…</source>
        <translation>Kata dan jawaban…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspor…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Impor…</translation>
    </message>
    <message>
        <source>People who said stop</source>
        <translation>Orang yang minta berhenti</translation>
    </message>
    <message>
        <source>Nobody has said stop</source>
        <translation>Belum ada yang minta berhenti</translation>
    </message>
    <message>
        <source>Who answers STOP or BERHENTI, presses a stop button or stops you in WhatsApp appears here, and no campaign reaches them any more.</source>
        <translation>Yang membalas STOP atau BERHENTI, menekan tombol berhenti, atau menghentikan Anda di WhatsApp muncul di sini, dan tidak ada lagi kampanye yang sampai kepadanya.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>Try fewer letters, every way, or all time.</source>
        <translation>Coba dengan huruf lebih sedikit, semua cara, atau sepanjang waktu.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) said stop.</source>
        <translation>
            <numerusform>%Ln orang minta berhenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more number(s) stay stopped without a contact.</source>
        <translation>
            <numerusform>%Ln nomor lagi tetap dihentikan tanpa kontak.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can be messaged again.</source>
        <translation>%1 bisa dikirimi lagi.</translation>
    </message>
    <message>
        <source>%1 is opted out.</source>
        <translation>%1 berhenti berlangganan.</translation>
    </message>
    <message>
        <source>%1 is nobody&apos;s number here. Whoever comes with it stays opted out.</source>
        <translation>Di sini %1 bukan nomor siapa pun. Siapa pun yang nanti datang dengan nomor ini tetap tidak dikirimi.</translation>
    </message>
    <message>
        <source>%1 can still be messaged.</source>
        <translation>%1 masih bisa dikirimi.</translation>
    </message>
    <message>
        <source>Words and answers are saved.</source>
        <translation>Kata dan jawaban sudah disimpan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s) written to %1</source>
        <translation>
            <numerusform>%Ln orang disimpan ke %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Tampilkan di folder</translation>
    </message>
    <message>
        <source>Import a stop list</source>
        <translation>Impor daftar berhenti</translation>
    </message>
    <message>
        <source>Lists of numbers</source>
        <translation>Daftar nomor</translation>
    </message>
</context>
<context>
    <name>siaran::ui::PeopleCard</name>
    <message>
        <source>People and roles</source>
        <translation>Orang dan peran</translation>
    </message>
    <message>
        <source>People of the team</source>
        <translation>Orang di tim</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Undang…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Change role…</source>
        <translation>Ubah peran…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Kata sandi baru…</translation>
    </message>
    <message>
        <source>Shut out…</source>
        <translation>Tutup akses…</translation>
    </message>
    <message>
        <source>Let in again…</source>
        <translation>Buka akses lagi…</translation>
    </message>
    <message>
        <source>This is you. Your role and your access are changed by another owner, so that the team never loses its last one.</source>
        <translation>Ini Anda. Peran dan akses Anda diubah oleh pemilik lain, supaya tim tidak pernah kehilangan pemilik terakhirnya.</translation>
    </message>
    <message>
        <source>A server that works for everybody, also when all computers are off.</source>
        <translation>Server yang bekerja untuk semua orang, juga ketika semua komputer mati.</translation>
    </message>
    <message>
        <source>%1 is now: %2.</source>
        <extracomment>%1: name of a person, %2: a role, such as &quot;Supervisor&quot;</extracomment>
        <translation>%1 sekarang: %2.</translation>
    </message>
    <message>
        <source>Give %1 a new password?</source>
        <translation>Beri %1 kata sandi baru?</translation>
    </message>
    <message>
        <source>The old one is refused at once, and Siaran is signed out wherever they have it open. You see the new password once, to hand it over.</source>
        <translation>Yang lama langsung ditolak, dan Siaran keluar di mana pun orang itu membukanya. Anda melihat kata sandi baru sekali, untuk diserahkan.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Let %1 in again?</source>
        <translation>Buka akses %1 lagi?</translation>
    </message>
    <message>
        <source>They sign in with the password they had and are what they were: %1.</source>
        <translation>Orang itu masuk dengan kata sandi yang lama dan tetap seperti dulu: %1.</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Buka akses lagi</translation>
    </message>
    <message>
        <source>%1 may sign in again.</source>
        <translation>%1 boleh masuk lagi.</translation>
    </message>
    <message>
        <source>Shut out %1?</source>
        <translation>Tutup akses %1?</translation>
    </message>
    <message>
        <source>They are signed out at once and cannot sign in any more. What they did stays, with their name. You can let them in again at any time.</source>
        <translation>Orang itu langsung keluar dan tidak dapat masuk lagi. Yang pernah dilakukannya tetap ada, dengan namanya. Anda dapat membuka aksesnya lagi kapan saja.</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Tutup akses</translation>
    </message>
    <message>
        <source>%1 is shut out.</source>
        <translation>Akses %1 ditutup.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
</context>
<context>
    <name>siaran::ui::PeopleInviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>Undang seseorang</translation>
    </message>
    <message>
        <source>They get a sign-in name and a password that works once. You hand both over yourself.</source>
        <translation>Orang itu mendapat nama masuk dan kata sandi yang berlaku sekali. Anda sendiri yang menyerahkan keduanya.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Undang</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>siaran::ui::PeopleNameDialog</name>
    <message>
        <source>Rename %1</source>
        <extracomment>%1: name of a person</extracomment>
        <translation>Ganti nama %1</translation>
    </message>
    <message>
        <source>Others see the name beside what the person does from now on. The sign-in name stays: %1.</source>
        <translation>Mulai sekarang orang lain melihat nama ini di samping apa yang dikerjakan orang itu. Nama masuknya tetap: %1.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>siaran::ui::PeoplePasswordDialog</name>
    <message>
        <source>How %1 gets in</source>
        <extracomment>%1: name of a person</extracomment>
        <translation>Cara %1 masuk</translation>
    </message>
    <message>
        <source>Put the lines into the server&apos;s configuration, and the password into its environment as SIARAN_TEAM_PASSWORD. Nobody can see the password again after this.</source>
        <translation>Masukkan baris ini ke konfigurasi server, dan kata sandinya ke variabel lingkungan SIARAN_TEAM_PASSWORD. Sesudah ini tidak ada yang dapat melihat kata sandi itu lagi.</translation>
    </message>
    <message>
        <source>Send the message, and tell the password in another way, such as by phone. Nobody can see the password again after this; if it gets lost, give a new one.</source>
        <translation>Kirim pesannya, dan sampaikan kata sandi dengan cara lain, misalnya lewat telepon. Sesudah ini tidak ada yang dapat melihat kata sandi itu lagi; jika hilang, beri yang baru.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfigurasi</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Salin baris ini</translation>
    </message>
    <message>
        <source>Copy the message</source>
        <translation>Salin pesan</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Password that works once</source>
        <translation>Kata sandi yang berlaku sekali</translation>
    </message>
    <message>
        <source>I have both</source>
        <translation>Keduanya sudah saya simpan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>You are invited to our workspace in Siaran.</source>
        <translation>Anda diundang ke ruang kerja kami di Siaran.</translation>
    </message>
    <message>
        <source>In Siaran choose File, Where your data is, then &quot;I was invited&quot;, and enter:</source>
        <translation>Di Siaran pilih Berkas, Di mana data Anda, lalu &quot;saya diundang&quot;, dan masukkan:</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Port: %1</source>
        <translation>Port: %1</translation>
    </message>
    <message>
        <source>Database: %1</source>
        <translation>Basis data: %1</translation>
    </message>
    <message>
        <source>Sign-in name: %1</source>
        <translation>Nama masuk: %1</translation>
    </message>
    <message>
        <source>Certificate file: %1 (you get it from me)</source>
        <translation>Berkas sertifikat: %1 (Anda menerimanya dari saya)</translation>
    </message>
    <message>
        <source>The password comes separately and works until %1. Then choose your own.</source>
        <extracomment>%1: day and time</extracomment>
        <translation>Kata sandi diberikan terpisah dan berlaku sampai %1. Setelah itu pilih kata sandi Anda sendiri.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::PeopleRoleChoice</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>No person: siaran-server on a machine that is always on, which sends when all computers are off.</source>
        <translation>Bukan orang: siaran-server di mesin yang selalu menyala, yang mengirim ketika semua komputer mati.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::PeopleRoleDialog</name>
    <message>
        <source>Which role should %1 have?</source>
        <extracomment>%1: name of a person</extracomment>
        <translation>Peran apa untuk %1?</translation>
    </message>
    <message>
        <source>It counts at once. Where they have Siaran open, it has to be closed and opened again.</source>
        <translation>Langsung berlaku. Jika Siaran sedang terbuka, orang itu harus menutup dan membukanya lagi.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Ubah peran</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>siaran::ui::PersonCheckPage</name>
    <message>
        <source>Every condition is true for them.</source>
        <translation>Semua syarat terpenuhi.</translation>
    </message>
    <message>
        <source>The marked condition lets them in.</source>
        <translation>Syarat yang ditandai membuatnya masuk.</translation>
    </message>
    <message>
        <source>No condition is true for them.</source>
        <translation>Tidak ada syarat yang terpenuhi.</translation>
    </message>
    <message>
        <source>The marked condition keeps them out.</source>
        <translation>Syarat yang ditandai membuatnya tidak masuk.</translation>
    </message>
    <message>
        <source>The marked condition leaves them out.</source>
        <translation>Syarat yang ditandai membuatnya dilewati.</translation>
    </message>
    <message>
        <source>Name or number</source>
        <translation>Nama atau nomor</translation>
    </message>
    <message>
        <source>People found</source>
        <translation>Orang yang ditemukan</translation>
    </message>
    <message>
        <source>Type a name or a number to see whether somebody is in it, and why.</source>
        <translation>Ketik nama atau nomor untuk melihat apakah seseorang masuk, dan mengapa.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>Somebody that was found: name, phone number</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody has this name or number.</source>
        <translation>Tidak ada yang bernama atau bernomor ini.</translation>
    </message>
    <message>
        <source>Complete the rule to see whether %1 is in it.</source>
        <translation>Lengkapi aturannya untuk melihat apakah %1 masuk.</translation>
    </message>
    <message>
        <source>Is in it</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Is not in it</source>
        <translation>Tidak masuk</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <extracomment>A condition of the block of people to leave out</extracomment>
        <translation>Kecuali: %1</translation>
    </message>
</context>
<context>
    <name>siaran::ui::PersonValue</name>
    <message>
        <source>Labels: none</source>
        <translation>Label: tidak ada</translation>
    </message>
    <message>
        <source>Labels: %1</source>
        <translation>Label: %1</translation>
    </message>
    <message>
        <source>Status: none</source>
        <translation>Status: tidak ada</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>Status: %1</translation>
    </message>
    <message>
        <source>Added on: %1</source>
        <translation>Ditambahkan pada: %1</translation>
    </message>
    <message>
        <source>Last reply: %1</source>
        <translation>Balasan terakhir: %1</translation>
    </message>
    <message>
        <source>Last reply: never</source>
        <translation>Balasan terakhir: belum pernah</translation>
    </message>
    <message>
        <source>Last message: %1</source>
        <translation>Pesan terakhir: %1</translation>
    </message>
    <message>
        <source>Last message: never</source>
        <translation>Pesan terakhir: belum pernah</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: kosong</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A field of a contact and its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Conversations: %1</source>
        <translation>Percakapan: %1</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation>Nilai: %1</translation>
    </message>
    <message>
        <source>Rating: none</source>
        <translation>Nilai: tidak ada</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Berhenti berlangganan</translation>
    </message>
    <message>
        <source>Can be messaged</source>
        <translation>Bisa dikirimi</translation>
    </message>
</context>
<context>
    <name>siaran::ui::PilotCard</name>
    <message>
        <source>Pilot</source>
        <translation>Uji coba</translation>
    </message>
    <message>
        <source>Try it on the first people before everybody else</source>
        <translation>Coba dulu ke beberapa orang pertama sebelum yang lain</translation>
    </message>
    <message>
        <source>Then wait for me</source>
        <translation>Lalu tunggu saya</translation>
    </message>
    <message>
        <source>Then go on by itself if it went well</source>
        <translation>Lalu lanjut sendiri jika hasilnya baik</translation>
    </message>
    <message>
        <source>If too many of them fail, sending pauses by itself.</source>
        <translation>Jika terlalu banyak yang gagal, pengiriman dijeda sendiri.</translation>
    </message>
    <message>
        <source>How many people first</source>
        <translation>Berapa orang dulu</translation>
    </message>
    <message>
        <source> people</source>
        <extracomment>After a number of people</extracomment>
        <translation> orang</translation>
    </message>
</context>
<context>
    <name>siaran::ui::PinnedCard</name>
    <message>
        <source>Open the campaign</source>
        <translation>Buka kampanye</translation>
    </message>
    <message>
        <source>Answers “%1”, sent %2</source>
        <translation>Membalas “%1”, dikirim %2</translation>
    </message>
    <message>
        <source>Answers “%1”</source>
        <translation>Membalas “%1”</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ProblemWords</name>
    <message>
        <source>Give it a name.</source>
        <translation>Beri nama.</translation>
    </message>
    <message>
        <source>Write the header, or choose no header.</source>
        <translation>Tulis judulnya, atau pilih tanpa judul.</translation>
    </message>
    <message>
        <source>Write the message.</source>
        <translation>Tulis pesannya.</translation>
    </message>
    <message>
        <source>Fill in its label and what it opens.</source>
        <translation>Isi labelnya dan apa yang dibukanya.</translation>
    </message>
    <message>
        <source>The example of {{%1}} must be one line, without tabs and rows of spaces.</source>
        <translation>Contoh untuk {{%1}} harus satu baris, tanpa tab dan deretan spasi.</translation>
    </message>
    <message>
        <source>Only small letters, digits and _ (no spaces).</source>
        <translation>Hanya huruf kecil, angka, dan _ (tanpa spasi).</translation>
    </message>
    <message>
        <source>No line breaks in a label; only letters and digits in a code.</source>
        <translation>Label tidak boleh berganti baris; kode hanya boleh berisi huruf dan angka.</translation>
    </message>
    <message>
        <source>No line breaks here.</source>
        <translation>Tidak boleh berganti baris di sini.</translation>
    </message>
    <message>
        <source>Choose a language from the list.</source>
        <translation>Pilih bahasa dari daftar.</translation>
    </message>
    <message>
        <source>Choose Marketing or Service.</source>
        <translation>Pilih Pemasaran atau Layanan.</translation>
    </message>
    <message>
        <source>Not a web address beginning with https:// (a variable only at its end), or not a phone number beginning with + and the country.</source>
        <translation>Bukan alamat web yang diawali https:// (variabel hanya boleh di akhirnya), atau bukan nomor telepon yang diawali + dan kode negara.</translation>
    </message>
    <message>
        <source>{{%1}} is not a variable: use a number, or small letters, digits and _.</source>
        <translation>{{%1}} bukan variabel: pakai nomor, atau huruf kecil, angka, dan _.</translation>
    </message>
    <message>
        <source>One variable at most in the header.</source>
        <translation>Judul paling banyak berisi satu variabel.</translation>
    </message>
    <message>
        <source>Too many variables for so few words. Write more around them.</source>
        <translation>Terlalu banyak variabel untuk kata sesedikit ini. Tambahkan kata di sekitarnya.</translation>
    </message>
    <message>
        <source>No variables here.</source>
        <translation>Tidak boleh ada variabel di sini.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Catatan kaki</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Button %1</source>
        <translation>Tombol %1</translation>
    </message>
    <message>
        <source>Too long: 25 characters in a label, 15 in a code, 20 in a number, 2,000 in an address.</source>
        <translation>Terlalu panjang: label paling banyak 25 karakter, kode 15, nomor 20, alamat 2.000.</translation>
    </message>
    <message>
        <source>Too long: %1 characters at most.</source>
        <translation>Terlalu panjang: paling banyak %1 karakter.</translation>
    </message>
    <message>
        <source>It may not begin or end with a variable. Put words around it.</source>
        <translation>Tidak boleh diawali atau diakhiri variabel. Beri kata di sekitarnya.</translation>
    </message>
    <message>
        <source>Two variables stand side by side. Put words between them.</source>
        <translation>Dua variabel berdempetan. Beri kata di antaranya.</translation>
    </message>
    <message>
        <source>One empty line in a row at most.</source>
        <translation>Paling banyak satu baris kosong berturut-turut.</translation>
    </message>
    <message>
        <source>Number the variables 1, 2, 3 … without a gap.</source>
        <translation>Beri nomor variabel 1, 2, 3 … tanpa ada yang terlewat.</translation>
    </message>
    <message>
        <source>Either all variables have numbers, or all have names.</source>
        <translation>Semua variabel harus memakai nomor, atau semuanya memakai nama.</translation>
    </message>
    <message>
        <source>Give an example: WhatsApp looks at it.</source>
        <translation>Beri contoh: WhatsApp memeriksanya.</translation>
    </message>
    <message>
        <source>Give an example for {{%1}}: WhatsApp looks at it.</source>
        <translation>Beri contoh untuk {{%1}}: WhatsApp memeriksanya.</translation>
    </message>
    <message>
        <source>Ten buttons at most; of these two web addresses, one phone number and one code.</source>
        <translation>Paling banyak sepuluh tombol; di antaranya dua alamat web, satu nomor telepon, dan satu kode.</translation>
    </message>
    <message>
        <source>Put the quick replies one after another.</source>
        <translation>Letakkan tombol balasan cepat berurutan.</translation>
    </message>
    <message>
        <source>Choose a file as a sample: WhatsApp looks at it.</source>
        <translation>Pilih berkas sebagai contoh: WhatsApp memeriksanya.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ProfileForm</name>
    <message>
        <source>Rating</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>never</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>Last wrote to you: %1</source>
        <translation>Terakhir menulis kepada Anda: %1</translation>
    </message>
    <message>
        <source>Last message from you: %1</source>
        <translation>Pesan terakhir dari Anda: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln percakapan</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 ditambahkan</translation>
    </message>
    <message>
        <source>this contact</source>
        <translation>kontak ini</translation>
    </message>
    <message>
        <source>Saved %1 of %2</source>
        <extracomment>A toast: %1 is the name of a field, %2 of a person</extracomment>
        <translation>%1 untuk %2 disimpan</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ReachedDialog</name>
    <message>
        <source>Keep who already got it?</source>
        <translation>Simpan siapa yang sudah menerimanya?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people got this message, or may have. As a segment you can send them a correction, or leave them out next time.</source>
        <translation>
            <numerusform>%Ln orang sudah menerima pesan ini, atau mungkin sudah. Sebagai segmen, Anda bisa mengirim koreksi kepada mereka, atau melewati mereka lain kali.</numerusform>
        </translation>
    </message>
    <message>
        <source>Got “%1”</source>
        <extracomment>The name of a segment; %1 is a campaign</extracomment>
        <translation>Menerima “%1”</translation>
    </message>
    <message>
        <source>Name of the segment</source>
        <translation>Nama segmen</translation>
    </message>
    <message>
        <source>Save the segment</source>
        <translation>Simpan segmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nanti saja</translation>
    </message>
    <message>
        <source>Give the segment a name.</source>
        <translation>Beri nama segmennya.</translation>
    </message>
    <message>
        <source>There is a segment with this name. Choose another.</source>
        <translation>Sudah ada segmen dengan nama ini. Pilih nama lain.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ReasonText</name>
    <message>
        <source>PostgreSQL is missing on this computer</source>
        <translation>PostgreSQL belum terpasang di komputer ini</translation>
    </message>
    <message>
        <source>Siaran keeps its data in it. Install the package postgresql-15 and start again.</source>
        <translation>Siaran menyimpan datanya di sana. Pasang paket postgresql-15, lalu mulai lagi.</translation>
    </message>
    <message>
        <source>Siaran may not write into its data folder</source>
        <translation>Siaran tidak boleh menulis ke folder datanya</translation>
    </message>
    <message>
        <source>Nothing was changed. Give yourself write access to the folder, or start with --data-dir and another one.</source>
        <translation>Tidak ada yang berubah. Beri diri Anda izin menulis ke folder itu, atau mulai dengan --data-dir dan folder lain.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Disk penuh</translation>
    </message>
    <message>
        <source>Your data is safe. Free some space on this computer and start again.</source>
        <translation>Data Anda aman. Kosongkan ruang di komputer ini, lalu mulai lagi.</translation>
    </message>
    <message>
        <source>Another Siaran is using this workspace</source>
        <translation>Siaran lain sedang memakai ruang kerja ini</translation>
    </message>
    <message>
        <source>Go to its window, or close it first. A server on this computer counts as well.</source>
        <translation>Buka jendelanya, atau tutup dulu. Server di komputer ini juga termasuk.</translation>
    </message>
    <message>
        <source>The data folder holds something that is not Siaran&apos;s</source>
        <translation>Folder data berisi sesuatu yang bukan milik Siaran</translation>
    </message>
    <message>
        <source>It was left as it is. Move it away, or start with --data-dir and another folder.</source>
        <translation>Isinya dibiarkan. Pindahkan, atau mulai dengan --data-dir dan folder lain.</translation>
    </message>
    <message>
        <source>The data was made by another version of PostgreSQL</source>
        <translation>Data ini dibuat oleh versi PostgreSQL yang lain</translation>
    </message>
    <message>
        <source>It was left as it is. Install that version again, or move the data with pg_upgrade.</source>
        <translation>Isinya dibiarkan. Pasang lagi versi itu, atau pindahkan datanya dengan pg_upgrade.</translation>
    </message>
    <message>
        <source>The database on this computer did not start</source>
        <translation>Basis data di komputer ini tidak mau mulai</translation>
    </message>
    <message>
        <source>Your data is safe. Restart the computer and try again; the file server.log in the data folder tells more.</source>
        <translation>Data Anda aman. Nyalakan ulang komputer, lalu coba lagi; berkas server.log di folder data menjelaskan lebih lanjut.</translation>
    </message>
    <message>
        <source>This workspace was opened by a newer Siaran</source>
        <translation>Ruang kerja ini pernah dibuka dengan Siaran yang lebih baru</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version to open it.</source>
        <translation>Tidak ada yang berubah. Pasang versi yang lebih baru untuk membukanya.</translation>
    </message>
    <message>
        <source>This copy of Siaran does not match the workspace</source>
        <translation>Siaran ini tidak cocok dengan ruang kerjanya</translation>
    </message>
    <message>
        <source>Nothing was changed. Install Siaran again from its official source.</source>
        <translation>Tidak ada yang berubah. Pasang lagi Siaran dari sumber resminya.</translation>
    </message>
    <message>
        <source>The disk of the database is full</source>
        <translation>Disk basis data penuh</translation>
    </message>
    <message>
        <source>What was stored before is safe. Free some space and try again.</source>
        <translation>Yang sudah tersimpan tetap aman. Kosongkan ruang, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The data folder cannot be made</source>
        <translation>Folder data tidak bisa dibuat</translation>
    </message>
    <message>
        <source>Check the path, or start with --data-dir and a folder you may write to.</source>
        <translation>Periksa jalurnya, atau mulai dengan --data-dir dan folder yang boleh Anda tulisi.</translation>
    </message>
    <message>
        <source>The disk does not take anything more</source>
        <translation>Disk tidak menerima apa pun lagi</translation>
    </message>
    <message>
        <source>Sending rests, so that nobody is messaged twice. Free some space; it goes on by itself.</source>
        <translation>Pengiriman ditahan supaya tidak ada yang dikirimi dua kali. Kosongkan ruang; lalu dilanjutkan sendiri.</translation>
    </message>
    <message>
        <source>The file could not be written</source>
        <translation>Berkas tidak bisa ditulis</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space on the disk, and export again.</source>
        <translation>Pilih folder lain, atau kosongkan ruang disk, lalu ekspor lagi.</translation>
    </message>
    <message>
        <source>The WhatsApp connection is not set up right</source>
        <translation>Sambungan WhatsApp belum diatur dengan benar</translation>
    </message>
    <message>
        <source>Check the address, the ids and the token that Siaran was given.</source>
        <translation>Periksa alamat, nomor pengenal, dan token yang diberikan kepada Siaran.</translation>
    </message>
    <message>
        <source>No WhatsApp number is connected</source>
        <translation>Belum ada nomor WhatsApp yang tersambung</translation>
    </message>
    <message>
        <source>Everything but sending works. Connect a number, or try the practice workspace.</source>
        <translation>Semua berjalan kecuali mengirim. Sambungkan nomor, atau coba ruang latihan.</translation>
    </message>
    <message>
        <source>The port for WhatsApp&apos;s reports is taken by another program</source>
        <translation>Port untuk laporan WhatsApp dipakai program lain</translation>
    </message>
    <message>
        <source>Close that program, or start Siaran with another port.</source>
        <translation>Tutup program itu, atau mulai Siaran dengan port lain.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is not running</source>
        <translation>Brankas sandi komputer ini tidak berjalan</translation>
    </message>
    <message>
        <source>Siaran does not keep your token anywhere else. Start the keyring and try again.</source>
        <translation>Siaran tidak menyimpan token Anda di tempat lain. Jalankan brankas sandi, lalu coba lagi.</translation>
    </message>
    <message>
        <source>This workspace is not ready for this Siaran yet</source>
        <translation>Ruang kerja ini belum siap untuk versi Siaran ini</translation>
    </message>
    <message>
        <source>Its owner has to open it with the new version once. Ask the owner to do that.</source>
        <translation>Pemiliknya harus membukanya sekali dengan versi baru. Mintalah pemilik melakukannya.</translation>
    </message>
    <message>
        <source>Your role does not allow this</source>
        <translation>Peran Anda tidak mengizinkan ini</translation>
    </message>
    <message>
        <source>Ask the owner of the workspace to do it or to change your role.</source>
        <translation>Minta pemilik ruang kerja melakukannya atau mengubah peran Anda.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::RecipientFilterBar</name>
    <message>
        <source>Search name or number</source>
        <translation>Cari nama atau nomor</translation>
    </message>
    <message>
        <source>Replied only</source>
        <translation>Hanya yang membalas</translation>
    </message>
    <message>
        <source>Only people who wrote back</source>
        <translation>Hanya orang yang membalas</translation>
    </message>
    <message>
        <source>All  %1</source>
        <extracomment>A filter: everybody, and how many they are</extracomment>
        <translation>Semua  %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A filter: a state of messages, and how many are in it</extracomment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>siaran::ui::RecipientWords</name>
    <message>
        <source>WhatsApp refused it</source>
        <translation>WhatsApp menolaknya</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Left out when it was sent</source>
        <translation>Dilewati saat dikirim</translation>
    </message>
    <message>
        <source>It left, but nobody could prove that it arrived</source>
        <translation>Sudah berangkat, tetapi tidak ada bukti bahwa sampai</translation>
    </message>
    <message>
        <source>It is not sent again by itself, so that nobody is messaged twice. Decide on the campaign&apos;s page.</source>
        <translation>Tidak dikirim lagi dengan sendirinya supaya tidak ada yang dikirimi dua kali. Putuskan di halaman kampanye.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::RecipientsView</name>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Belum ada siapa pun</translation>
    </message>
    <message>
        <source>The people of a campaign are listed here when it starts.</source>
        <translation>Penerima kampanye muncul di sini saat kampanye dimulai.</translation>
    </message>
    <message>
        <source>No message matches these filters</source>
        <translation>Tidak ada pesan yang cocok dengan filter ini</translation>
    </message>
    <message>
        <source>Try fewer letters, or look at all messages.</source>
        <translation>Coba dengan huruf lebih sedikit, atau lihat semua pesan.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus filter</translation>
    </message>
</context>
<context>
    <name>siaran::ui::RemarkWords</name>
    <message>
        <source>Nobody can match this and another condition at the same time.</source>
        <translation>Tidak ada yang bisa memenuhi ini sekaligus dengan syarat lain.</translation>
    </message>
    <message>
        <source>With “or” between them, everybody matches this or another condition.</source>
        <translation>Dengan “atau” di antaranya, semua orang memenuhi ini atau syarat lain.</translation>
    </message>
    <message>
        <source>This asks for something that does not exist any more.</source>
        <translation>Ini menanyakan sesuatu yang sudah tidak ada.</translation>
    </message>
    <message>
        <source>Nobody matches this condition.</source>
        <translation>Tidak ada yang memenuhi syarat ini.</translation>
    </message>
    <message numerus="yes">
        <source>With this condition nobody is left: it takes away the last %Ln people.</source>
        <translation>
            <numerusform>Dengan syarat ini tidak ada yang tersisa: %Ln orang terakhir ikut hilang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it one condition</source>
        <translation>Jadikan satu syarat</translation>
    </message>
    <message>
        <source>Use “and”</source>
        <translation>Pakai “dan”</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Keluarkan</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Hapus syarat ini</translation>
    </message>
    <message>
        <source>With “or” between them, this and another condition leave out only people who are both.</source>
        <translation>Dengan “atau” di antaranya, ini dan syarat lain hanya mengecualikan orang yang memenuhi keduanya.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::RepeatBox</name>
    <message>
        <source>How often</source>
        <translation>Seberapa sering</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Hari dalam minggu</translation>
    </message>
    <message>
        <source>Field with the birthday</source>
        <translation>Kolom tanggal lahir</translation>
    </message>
    <message>
        <source>at</source>
        <extracomment>Between a day and a time: every Monday at 09:00</extracomment>
        <translation>pukul</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Setiap hari</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Setiap minggu</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Setiap bulan</translation>
    </message>
    <message>
        <source>On each person&apos;s birthday</source>
        <translation>Pada hari ulang tahun masing-masing</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tanggal dalam bulan</translation>
    </message>
    <message>
        <source>on day </source>
        <extracomment>Before the number of a day: on day 15</extracomment>
        <translation>tanggal </translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Jam</translation>
    </message>
    <message>
        <source>Each day to those of the segment whose birthday it is. Who was born on 29 February gets it on the 28th in other years.</source>
        <translation>Setiap hari ke orang di segmen yang berulang tahun. Yang lahir 29 Februari menerimanya tanggal 28 pada tahun lain.</translation>
    </message>
    <message>
        <source>No contact field holds a date yet. Add one to your contacts first.</source>
        <translation>Belum ada kolom kontak yang berisi tanggal. Tambahkan dulu di kontak Anda.</translation>
    </message>
    <message>
        <source>In shorter months it goes out on the last day.</source>
        <translation>Pada bulan yang lebih pendek dikirim di hari terakhir.</translation>
    </message>
    <message>
        <source>Who gets it is counted anew each time.</source>
        <translation>Penerimanya dihitung ulang setiap kali.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::RepliesPane</name>
    <message>
        <source>Replies</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Choose a conversation</source>
        <translation>Pilih percakapan</translation>
    </message>
    <message>
        <source>Its messages stand here, and you can answer them.</source>
        <translation>Pesannya tampil di sini, dan Anda bisa membalasnya.</translation>
    </message>
    <message>
        <source>Search replies</source>
        <translation>Cari balasan</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Lampirkan berkas</translation>
    </message>
    <message>
        <source>Send this message again?</source>
        <translation>Kirim lagi pesan ini?</translation>
    </message>
    <message>
        <source>If the first one did arrive, they read it twice.</source>
        <translation>Jika yang pertama ternyata sampai, ia membacanya dua kali.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Kirim lagi</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Biarkan</translation>
    </message>
    <message>
        <source>Opt %1 out?</source>
        <translation>Hentikan langganan %1?</translation>
    </message>
    <message>
        <source>No campaign will reach this person any more.</source>
        <translation>Tidak akan ada lagi kampanye untuk orang ini.</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Hentikan langganan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Noted down in the conversation</source>
        <translation>Dicatat di percakapan</translation>
    </message>
    <message>
        <source>Its messages stand here.</source>
        <translation>Pesan-pesannya tampil di sini.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::RepliesView</name>
    <message>
        <source>Replies</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Nobody has replied yet</source>
        <translation>Belum ada yang membalas</translation>
    </message>
    <message>
        <source>Answers to this campaign appear here as they come in.</source>
        <translation>Balasan untuk kampanye ini muncul di sini begitu masuk.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ReportExport</name>
    <message>
        <source>The file could not be written. Nothing was changed. Is the folder still there, is the disk full, or is the file open in another program?</source>
        <translation>Berkas tidak bisa ditulis. Tidak ada yang berubah. Apakah foldernya masih ada, disk penuh, atau berkasnya sedang dibuka program lain?</translation>
    </message>
    <message>
        <source>Every message of the campaign, whatever the filters show</source>
        <translation>Semua pesan kampanye, apa pun filternya</translation>
    </message>
    <message>
        <source>&amp;CSV for spreadsheets…</source>
        <translation>&amp;CSV untuk aplikasi tabel…</translation>
    </message>
    <message>
        <source>&amp;JSON for programs…</source>
        <translation>&amp;JSON untuk program…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Export the report of “%1”</source>
        <translation>Ekspor laporan “%1”</translation>
    </message>
    <message>
        <source>Spreadsheets (*.csv)</source>
        <translation>Tabel (*.csv)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Berkas JSON (*.json)</translation>
    </message>
    <message>
        <source>Writing the report of “%1” to %2. You can go on working.</source>
        <extracomment>%1: a campaign, %2: a file</extracomment>
        <translation>Menulis laporan “%1” ke %2. Anda bisa terus bekerja.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %Ln row(s) to %1</source>
        <translation>
            <numerusform>%Ln baris disimpan ke %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Tampilkan di folder</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ReportTabs</name>
    <message>
        <source>Campaigns</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Bagian laporan</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Balasan</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Kegagalan</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>A tab and how many rows it has</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ReportsStep</name>
    <message>
        <source>Let WhatsApp report</source>
        <translation>Minta WhatsApp melapor</translation>
    </message>
    <message>
        <source>Where do reports arrive?</source>
        <translation>Laporan diterima di mana?</translation>
    </message>
    <message>
        <source>WhatsApp tells deliveries, replies and stops to one public https address. It cannot reach this computer by itself: a tunnel leads there, or a server of Siaran takes them.</source>
        <translation>WhatsApp memberitahukan pesan yang sampai, balasan, dan permintaan berhenti ke satu alamat https publik. Komputer ini tidak bisa dijangkaunya langsung: perlu terowongan ke sini, atau server Siaran yang menerimanya.</translation>
    </message>
    <message>
        <source>Port of this computer</source>
        <translation>Port komputer ini</translation>
    </message>
    <message>
        <source>Tunnel ends at</source>
        <translation>Ujung terowongan</translation>
    </message>
    <message>
        <source>Give your tunnel this address of this computer. It listens now.</source>
        <translation>Berikan alamat komputer ini kepada terowongan Anda. Komputer ini sudah siap menerima.</translation>
    </message>
    <message>
        <source>Public address</source>
        <translation>Alamat publik</translation>
    </message>
    <message>
        <source>Enter it in your app at Meta too, under WhatsApp, Configuration, as callback URL.</source>
        <translation>Masukkan juga di aplikasi Anda di Meta, di bagian WhatsApp, Konfigurasi, sebagai URL callback.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Verify token</source>
        <translation>Token verifikasi</translation>
    </message>
    <message>
        <source>A word that only you and WhatsApp know. Enter it beside the callback URL.</source>
        <translation>Kata yang hanya diketahui Anda dan WhatsApp. Masukkan di samping URL callback.</translation>
    </message>
    <message>
        <source>At this computer, through a tunnel</source>
        <translation>Di komputer ini, lewat terowongan</translation>
    </message>
    <message>
        <source>At a server of Siaran that is always on</source>
        <translation>Di server Siaran yang selalu menyala</translation>
    </message>
    <message>
        <source>Nowhere for now: what becomes of messages stays unknown</source>
        <translation>Untuk sekarang tidak ada: nasib pesan tidak diketahui</translation>
    </message>
    <message>
        <source>Messages leave, but you do not see whether they arrived, and somebody who answers STOP is not heard. You can add an address later in Settings.</source>
        <translation>Pesan tetap berangkat, tetapi Anda tidak melihat apakah sampai, dan orang yang menjawab STOP tidak terdengar. Alamat bisa ditambahkan nanti di Pengaturan.</translation>
    </message>
    <message>
        <source>A call to this address arrived here, with the right signature.</source>
        <translation>Panggilan ke alamat ini sudah sampai di sini, dengan tanda tangan yang benar.</translation>
    </message>
    <message>
        <source>The server answers, and knows the verify token and the app secret.</source>
        <translation>Server menjawab, serta mengenal token verifikasi dan kunci rahasia aplikasinya.</translation>
    </message>
    <message>
        <source>Siaran calls the address as soon as it is entered, as WhatsApp will.</source>
        <translation>Siaran memanggil alamat ini begitu diisi, seperti yang akan dilakukan WhatsApp.</translation>
    </message>
    <message>
        <source>WhatsApp reports to your app.</source>
        <translation>WhatsApp melapor ke aplikasi Anda.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ReviewChecks</name>
    <message>
        <source>Template “%1” (%2), approved by WhatsApp</source>
        <extracomment>A check before sending: name and language of the template</extracomment>
        <translation>Templat “%1” (%2), disetujui WhatsApp</translation>
    </message>
    <message>
        <source>Free text reaches only those who wrote to you in the last 24 hours</source>
        <translation>Teks bebas hanya sampai ke orang yang menulis kepada Anda dalam 24 jam terakhir</translation>
    </message>
    <message>
        <source>Every variable has a value or a fallback</source>
        <translation>Semua variabel berisi atau punya cadangan</translation>
    </message>
    <message numerus="yes">
        <source>%Ln variable(s) without a fallback: people without the value are left out</source>
        <translation>
            <numerusform>%Ln variabel tanpa cadangan: orang yang datanya kosong dilewati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>People messaged in the last %n day(s) are skipped</source>
        <translation>
            <numerusform>Orang yang dikirimi dalam %n hari terakhir dilewati</numerusform>
        </translation>
    </message>
    <message>
        <source>No cooldown: people messaged lately get this as well</source>
        <translation>Tanpa jeda: orang yang baru dikirimi juga menerima ini</translation>
    </message>
    <message>
        <source>The server %1 sends; this computer may be off</source>
        <translation>Server %1 yang mengirim; komputer ini boleh dimatikan</translation>
    </message>
    <message>
        <source>This computer sends: it must be on and online then</source>
        <translation>Komputer ini yang mengirim: saat itu harus menyala dan tersambung internet</translation>
    </message>
    <message>
        <source>This computer sends: keep it on and online</source>
        <translation>Komputer ini yang mengirim: biarkan menyala dan tersambung internet</translation>
    </message>
    <message>
        <source>For the segment “%1”</source>
        <translation>Untuk segmen “%1”</translation>
    </message>
    <message>
        <source>It starts in your quiet hours: it is held, and goes out from %1 on</source>
        <translation>Mulainya di jam tenang Anda: ditahan, dan dikirim mulai %1</translation>
    </message>
    <message>
        <source>Goes out %1; who gets it is counted anew each time</source>
        <translation>Dikirim %1; penerimanya dihitung ulang setiap kali</translation>
    </message>
    <message>
        <source>Everybody gets it at that time where they are, by the country of the number</source>
        <translation>Semua menerimanya pada jam itu di tempat masing-masing, menurut negara nomornya</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln people first; then it goes on by itself if it went well</source>
        <translation>
            <numerusform>%Ln orang pertama dulu; lalu lanjut sendiri jika hasilnya baik</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln people first; then it waits for you</source>
        <translation>
            <numerusform>%Ln orang pertama dulu; lalu menunggu Anda</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: takes %2</source>
        <extracomment>%1 is a speed (&quot;20 messages a second&quot;), %2 a time (&quot;about 12 minutes&quot;)</extracomment>
        <translation>%1: memerlukan %2</translation>
    </message>
    <message>
        <source>With the file “%1” (%2)</source>
        <extracomment>A check before sending: the name of a file, then &quot;JPEG picture, 1.2 MB&quot;</extracomment>
        <translation>Dengan berkas “%1” (%2)</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ReviewStep</name>
    <message>
        <source>Count again</source>
        <translation>Hitung lagi</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Yang akan terjadi</translation>
    </message>
    <message>
        <source>Who is left out has changed since you looked. Check the reasons again.</source>
        <translation>Orang yang dilewati sudah berubah sejak Anda melihatnya. Periksa lagi alasannya.</translation>
    </message>
    <message>
        <source>It was %1 people, now it is %2: contacts changed meanwhile. Check it again.</source>
        <translation>Tadi %1 orang, sekarang %2: kontak berubah sementara itu. Periksa lagi.</translation>
    </message>
    <message>
        <source>Scheduling…</source>
        <translation>Menjadwalkan…</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Memulai…</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Penerima</translation>
    </message>
    <message>
        <source>of %1 matched</source>
        <translation>dari %1 yang cocok</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>menghitung…</translation>
    </message>
    <message>
        <source>sent by this computer</source>
        <translation>dikirim komputer ini</translation>
    </message>
    <message>
        <source>sent by %1</source>
        <translation>dikirim %1</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>When you confirm</source>
        <translation>Saat Anda mengonfirmasi</translation>
    </message>
    <message>
        <source>Schedule for %1</source>
        <translation>Jadwalkan untuk %1</translation>
    </message>
    <message numerus="yes">
        <source>Send to %Ln people</source>
        <translation>
            <numerusform>Kirim ke %Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete the marked points first.</source>
        <translation>Lengkapi dulu hal yang ditandai.</translation>
    </message>
    <message>
        <source>The people could not be counted.</source>
        <translation>Orangnya tidak bisa dihitung.</translation>
    </message>
    <message>
        <source>Counting the people…</source>
        <translation>Menghitung orang…</translation>
    </message>
    <message>
        <source>Nobody would get it. Choose another segment or a shorter cooldown.</source>
        <translation>Tidak ada yang akan menerimanya. Pilih segmen lain atau jeda yang lebih pendek.</translation>
    </message>
    <message>
        <source>Estimated cost</source>
        <translation>Perkiraan biaya</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>answers within 24 hours</source>
        <translation>jawaban dalam 24 jam</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Tidak diketahui</translation>
    </message>
    <message>
        <source>no rate for this country or kind</source>
        <translation>tidak ada tarif untuk negara atau jenis ini</translation>
    </message>
    <message numerus="yes">
        <source>without %Ln whose rate is not known; rates of %1</source>
        <translation>
            <numerusform>tanpa %Ln yang tarifnya tidak diketahui; tarif %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln × %1, rates of %2</source>
        <translation>
            <numerusform>%Ln × %1, tarif %2</numerusform>
        </translation>
    </message>
    <message>
        <source>rates of %1</source>
        <translation>tarif %1</translation>
    </message>
    <message>
        <source>Send %1</source>
        <extracomment>A button: %1 is &quot;every Monday at 09:00&quot;</extracomment>
        <translation>Kirim %1</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Meminta…</translation>
    </message>
    <message>
        <source>Ask for approval</source>
        <translation>Minta persetujuan</translation>
    </message>
    <message>
        <source>Above the limit of the workspace: another owner has to approve it first.</source>
        <translation>Di atas batas ruang kerja: pemilik lain harus menyetujuinya dulu.</translation>
    </message>
    <message>
        <source>Another owner approved it. Any change ends the approval.</source>
        <translation>Pemilik lain sudah menyetujuinya. Setiap perubahan mengakhiri persetujuan.</translation>
    </message>
    <message>
        <source>It waits for another owner to approve it. Any change takes it back.</source>
        <translation>Menunggu persetujuan pemilik lain. Setiap perubahan membatalkan permintaan.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::RowCounts</name>
    <message numerus="yes">
        <source>%Ln people match this by itself.</source>
        <translation>
            <numerusform>%Ln orang memenuhi syarat ini sendiri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are left after it.</source>
        <translation>
            <numerusform>%Ln tersisa setelahnya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::RuleEditor</name>
    <message>
        <source>People who match all of these:</source>
        <translation>Orang yang memenuhi semua syarat ini:</translation>
    </message>
    <message>
        <source>People who match any of these:</source>
        <translation>Orang yang memenuhi salah satu syarat ini:</translation>
    </message>
    <message>
        <source>People who match none of these:</source>
        <translation>Orang yang tidak memenuhi satu pun syarat ini:</translation>
    </message>
    <message>
        <source>all of these</source>
        <translation>semua syarat ini</translation>
    </message>
    <message>
        <source>any of these</source>
        <translation>salah satu syarat ini</translation>
    </message>
    <message>
        <source>Leave out anyone who is:</source>
        <translation>Kecualikan siapa pun yang:</translation>
    </message>
    <message>
        <source>none of these</source>
        <translation>tidak satu pun</translation>
    </message>
    <message>
        <source>and</source>
        <translation>dan</translation>
    </message>
    <message>
        <source>or</source>
        <translation>atau</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Aturan</translation>
    </message>
    <message>
        <source>Add condition here</source>
        <translation>Tambahkan syarat di sini</translation>
    </message>
    <message>
        <source>“or” is not possible here: there is a group and a block of people to leave out</source>
        <translation>“atau” tidak bisa dipakai di sini: ada kelompok dan blok orang yang dilewati</translation>
    </message>
    <message>
        <source>Everything on this level must be true. Click for “or”</source>
        <translation>Semua pada tingkat ini harus benar. Klik untuk “atau”</translation>
    </message>
    <message>
        <source>One of this level is enough. Click for “and”</source>
        <translation>Salah satu pada tingkat ini cukup. Klik untuk “dan”</translation>
    </message>
    <message>
        <source>and; change to or</source>
        <translation>dan; ubah ke atau</translation>
    </message>
    <message>
        <source>or; change to and</source>
        <translation>atau; ubah ke dan</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Tambah syarat</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Tambah kelompok</translation>
    </message>
    <message>
        <source>Conditions that belong together: “any of these” inside “all of these”</source>
        <translation>Syarat yang berkaitan: “salah satu” di dalam “semua”</translation>
    </message>
    <message>
        <source>Leave people out</source>
        <translation>Kecualikan orang</translation>
    </message>
    <message>
        <source>Not together with groups inside “any of these”</source>
        <translation>Tidak bisa bersama kelompok di dalam “salah satu”</translation>
    </message>
    <message>
        <source>Everyone who matches is left out, whatever else is true</source>
        <translation>Semua yang cocok dilewati, apa pun syarat lainnya</translation>
    </message>
</context>
<context>
    <name>siaran::ui::RuleFields</name>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Balasan terakhir</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Pesan terakhir</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>Ditambahkan pada</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Semua orang</translation>
    </message>
    <message>
        <source>Deleted field “%1”</source>
        <translation>Kolom “%1” yang sudah dihapus</translation>
    </message>
    <message>
        <source>Last campaign</source>
        <translation>Kampanye terakhir</translation>
    </message>
    <message>
        <source>Campaign received</source>
        <translation>Kampanye dikirim</translation>
    </message>
    <message>
        <source>Campaign delivered</source>
        <translation>Kampanye sampai</translation>
    </message>
    <message>
        <source>Campaign read</source>
        <translation>Kampanye dibaca</translation>
    </message>
    <message>
        <source>Campaign replied to</source>
        <translation>Kampanye dibalas</translation>
    </message>
    <message>
        <source>Campaign failed</source>
        <translation>Kampanye gagal</translation>
    </message>
</context>
<context>
    <name>siaran::ui::RuleOperators</name>
    <message>
        <source>is any of</source>
        <translation>salah satu dari</translation>
    </message>
    <message>
        <source>is all of</source>
        <translation>semua dari</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>bukan salah satu dari</translation>
    </message>
    <message>
        <source>within the last</source>
        <translation>dalam</translation>
    </message>
    <message>
        <source>not within the last</source>
        <translation>tidak dalam</translation>
    </message>
    <message>
        <source>between</source>
        <translation>antara</translation>
    </message>
    <message>
        <source>on or after</source>
        <translation>pada atau setelah</translation>
    </message>
    <message>
        <source>on or before</source>
        <translation>pada atau sebelum</translation>
    </message>
    <message>
        <source>never</source>
        <translation>belum pernah</translation>
    </message>
    <message>
        <source>is not given</source>
        <translation>tidak diisi</translation>
    </message>
    <message>
        <source>is given</source>
        <translation>diisi</translation>
    </message>
    <message>
        <source>can be messaged</source>
        <translation>bisa dikirimi</translation>
    </message>
    <message>
        <source>opted out</source>
        <translation>berhenti berlangganan</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>paling sedikit</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>paling banyak</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>tepat</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>antara</translation>
    </message>
    <message>
        <source>is</source>
        <translation>adalah</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>bukan</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>mengandung</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>berawalan</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>kosong</translation>
    </message>
    <message>
        <source>is filled in</source>
        <translation>terisi</translation>
    </message>
    <message>
        <source>is in the month</source>
        <translation>di bulan</translation>
    </message>
    <message>
        <source>is yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>is no</source>
        <translation>tidak</translation>
    </message>
    <message>
        <source>any within the last</source>
        <translation>ada dalam</translation>
    </message>
    <message>
        <source>none within the last</source>
        <translation>tidak ada dalam</translation>
    </message>
    <message>
        <source>within the next</source>
        <translation>dalam</translation>
    </message>
    <message>
        <source>anniversary within the next</source>
        <translation>ulang tahunnya dalam</translation>
    </message>
    <message>
        <source>Also true for people who never got a message of a campaign</source>
        <translation>Juga benar untuk orang yang belum pernah menerima pesan kampanye</translation>
    </message>
</context>
<context>
    <name>siaran::ui::RuleProblems</name>
    <message>
        <source>Add a condition</source>
        <translation>Tambahkan syarat</translation>
    </message>
    <message>
        <source>Choose what to ask about</source>
        <translation>Pilih apa yang ditanyakan</translation>
    </message>
    <message>
        <source>Choose or type at least one value</source>
        <translation>Pilih atau ketik paling sedikit satu nilai</translation>
    </message>
    <message>
        <source>The second value must not be smaller than the first</source>
        <translation>Nilai kedua tidak boleh lebih kecil dari yang pertama</translation>
    </message>
    <message>
        <source>This value is too large or too small</source>
        <translation>Nilai ini terlalu besar atau terlalu kecil</translation>
    </message>
    <message>
        <source>This cannot be asked of this field; choose again</source>
        <translation>Ini tidak bisa ditanyakan pada kolom ini; pilih lagi</translation>
    </message>
    <message>
        <source>This text has a character that cannot be stored</source>
        <translation>Teks ini berisi karakter yang tidak bisa disimpan</translation>
    </message>
</context>
<context>
    <name>siaran::ui::RuleRow</name>
    <message>
        <source>What about them</source>
        <translation>Tentang apa</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Bagaimana</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>%1 is a condition: &quot;Remove: labelled Gamis or VIP&quot;</extracomment>
        <translation>Hapus: %1</translation>
    </message>
    <message>
        <source>Remove this condition (Del). Ctrl+D doubles it, Alt+Up and Alt+Down move it.</source>
        <translation>Hapus syarat ini (Del). Ctrl+D menggandakannya, Alt+Atas dan Alt+Bawah memindahkannya.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::RunningBar</name>
    <message>
        <source>Campaign under way</source>
        <translation>Kampanye sedang berjalan</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>Stop…</source>
        <translation>Hentikan…</translation>
    </message>
</context>
<context>
    <name>siaran::ui::RunningCampaigns</name>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How far a campaign has come: &quot;412 of 1,248&quot;</extracomment>
        <translation>%1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · and %n other campaign(s)</source>
        <translation>
            <numerusform>%1 · dan %n kampanye lain</numerusform>
        </translation>
    </message>
    <message>
        <source>starts in %1; nothing has been sent yet. Open it to undo.</source>
        <translation>mulai dalam %1; belum ada yang dikirim. Buka untuk membatalkan.</translation>
    </message>
    <message numerus="yes">
        <source>preparing %Ln recipients…</source>
        <translation>
            <numerusform>menyiapkan %Ln penerima…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>siaran::ui::SampleField</name>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png)</source>
        <translation>Gambar (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Videos (*.mp4)</source>
        <translation>Video (*.mp4)</translation>
    </message>
    <message>
        <source>Documents (*.pdf)</source>
        <translation>Dokumen (*.pdf)</translation>
    </message>
    <message>
        <source>Drop a picture here (JPEG or PNG, up to 5 MB)</source>
        <translation>Jatuhkan gambar di sini (JPEG atau PNG, paling besar 5 MB)</translation>
    </message>
    <message>
        <source>Drop a video here (MP4, up to 16 MB)</source>
        <translation>Jatuhkan video di sini (MP4, paling besar 16 MB)</translation>
    </message>
    <message>
        <source>Drop a document here (PDF, up to 100 MB)</source>
        <translation>Jatuhkan dokumen di sini (PDF, paling besar 100 MB)</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Telusuri…</translation>
    </message>
    <message>
        <source>Choose a sample</source>
        <translation>Pilih contoh</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ScheduleStep</name>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Send after review</source>
        <translation>Kirim setelah ditinjau</translation>
    </message>
    <message>
        <source>Schedule for a date and time</source>
        <translation>Jadwalkan pada tanggal dan jam tertentu</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Tanggal mulai</translation>
    </message>
    <message>
        <source>Start time</source>
        <translation>Jam mulai</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <extracomment>A start to choose: %1 is a time of the day</extracomment>
        <translation>Besok %1</translation>
    </message>
    <message>
        <source>Saturday %1</source>
        <translation>Sabtu %1</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Kecepatan</translation>
    </message>
    <message>
        <source>%1 on the clock of this computer</source>
        <translation>%1 menurut jam komputer ini</translation>
    </message>
    <message>
        <source>The server %1 will send. You may switch this computer off.</source>
        <translation>Server %1 yang mengirim. Komputer ini boleh dimatikan.</translation>
    </message>
    <message>
        <source>This computer will send. Keep it on and online until the campaign is finished; if it goes off, sending goes on where it stopped and nobody is messaged twice.</source>
        <translation>Komputer ini yang mengirim. Biarkan menyala dan tersambung internet sampai kampanye selesai; bila mati, pengiriman dilanjutkan dari tempat berhentinya dan tidak ada yang dikirimi dua kali.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people take %1.</source>
        <translation>
            <numerusform>%Ln orang memerlukan %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>When it starts</source>
        <translation>Kapan mulai</translation>
    </message>
    <message>
        <source>Send it again and again</source>
        <translation>Kirim berulang kali</translation>
    </message>
    <message>
        <source>At this time where each person is</source>
        <translation>Pada jam ini di tempat masing-masing</translation>
    </message>
    <message>
        <source>Clocks are put forward over this time that day; it starts at %1.</source>
        <translation>Jam dimajukan melewati waktu ini pada hari itu; mulai pukul %1.</translation>
    </message>
    <message>
        <source>Clocks show this time twice that day; it starts the first time.</source>
        <translation>Jam menunjukkan waktu ini dua kali pada hari itu; mulai pada yang pertama.</translation>
    </message>
    <message>
        <source>This time is in your quiet hours. People would be messaged then all the same, where they are.</source>
        <translation>Waktu ini ada di jam tenang Anda. Orang tetap akan dikirimi saat itu, di tempat mereka.</translation>
    </message>
    <message>
        <source>That is in your quiet hours: it is held, and goes out from %1 on.</source>
        <translation>Itu di jam tenang Anda: ditahan, dan dikirim mulai %1.</translation>
    </message>
    <message>
        <source>This computer will send. It must be on and online each time.</source>
        <translation>Komputer ini yang akan mengirim. Setiap kali harus menyala dan tersambung internet.</translation>
    </message>
    <message>
        <source>This computer will send. It must be on and online on %1.</source>
        <translation>Komputer ini yang akan mengirim. Harus menyala dan tersambung internet pada %1.</translation>
    </message>
    <message>
        <source>By the country of the number: all of Indonesia counts as WIB, large countries as their capital.</source>
        <translation>Menurut negara nomornya: seluruh Indonesia dihitung WIB, negara besar menurut ibu kotanya.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::SecretPlaceChoice</name>
    <message>
        <source>In the keyring of this computer</source>
        <translation>Di brankas sandi komputer ini</translation>
    </message>
    <message>
        <source>Encrypted, and opened by your login.</source>
        <translation>Terenkripsi, dan dibuka dengan login Anda.</translation>
    </message>
    <message>
        <source>Nowhere: only until Siaran is closed</source>
        <translation>Tidak di mana pun: hanya sampai Siaran ditutup</translation>
    </message>
    <message>
        <source>You enter them again after each start.</source>
        <translation>Anda memasukkannya lagi setiap kali memulai.</translation>
    </message>
    <message>
        <source>In a file that only your user may read</source>
        <extracomment>%1: the path of a file</extracomment>
        <translation>Di berkas yang hanya dapat dibaca pengguna Anda</translation>
    </message>
    <message>
        <source>Not encrypted: whoever has your disk, or acts as you, can read %1.</source>
        <translation>Tidak terenkripsi: siapa pun yang memegang disk Anda, atau bertindak sebagai Anda, dapat membaca %1.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::SecretStep</name>
    <message>
        <source>Which secret signs what WhatsApp reports?</source>
        <translation>Kunci rahasia mana yang menandatangani laporan WhatsApp?</translation>
    </message>
    <message>
        <source>Deliveries, replies and stops arrive as reports that anybody could forge. WhatsApp signs them with the app secret; without it Siaran believes none of them. You find it at Meta for developers, in your app, under App settings, Basic.</source>
        <translation>Kabar pesan sampai, balasan, dan permintaan berhenti datang sebagai laporan yang bisa dipalsukan siapa saja. WhatsApp menandatanganinya dengan kunci rahasia aplikasi; tanpa itu Siaran tidak memercayai satu pun. Kunci ini ada di Meta for developers, di aplikasi Anda, di bagian Pengaturan aplikasi, Dasar.</translation>
    </message>
    <message>
        <source>App secret</source>
        <translation>Kunci rahasia aplikasi</translation>
    </message>
    <message>
        <source>Of the same app that the token was made for.</source>
        <translation>Dari aplikasi yang sama dengan tempat token dibuat.</translation>
    </message>
    <message>
        <source>WhatsApp takes this secret together with the token.</source>
        <translation>WhatsApp menerima kunci rahasia ini bersama tokennya.</translation>
    </message>
    <message>
        <source>Without it messages leave, but nothing comes back: no deliveries, no replies, no stops.</source>
        <translation>Tanpa ini pesan tetap berangkat, tetapi tidak ada kabar yang kembali: tidak ada pesan sampai, balasan, atau permintaan berhenti.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::SegmentBuilder</name>
    <message>
        <source>Save segment</source>
        <translation>Simpan segmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save and go back to the list</source>
        <translation>Simpan dan kembali ke daftar</translation>
    </message>
    <message>
        <source>Go back to the list without saving (Esc)</source>
        <translation>Kembali ke daftar tanpa menyimpan (Esc)</translation>
    </message>
    <message>
        <source>Edit segment</source>
        <translation>Sunting segmen</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Segmen baru</translation>
    </message>
    <message>
        <source>Give the segment a name</source>
        <translation>Beri nama segmen ini</translation>
    </message>
    <message>
        <source>Add a condition, or choose Everyone.</source>
        <translation>Tambahkan syarat, atau pilih Semua orang.</translation>
    </message>
    <message>
        <source>Complete the marked conditions first.</source>
        <translation>Lengkapi dulu syarat yang ditandai.</translation>
    </message>
    <message>
        <source>There is already a segment with this name</source>
        <translation>Sudah ada segmen dengan nama ini</translation>
    </message>
    <message>
        <source>This rule cannot be used as it is. Check each condition.</source>
        <translation>Aturan ini tidak bisa dipakai begitu saja. Periksa setiap syaratnya.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Keluar tanpa menyimpan?</translation>
    </message>
    <message>
        <source>What you changed in this segment will be lost.</source>
        <translation>Perubahan Anda pada segmen ini akan hilang.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Keluar tanpa menyimpan</translation>
    </message>
    <message>
        <source>Keep editing</source>
        <translation>Lanjut menyunting</translation>
    </message>
    <message>
        <source>Check a person</source>
        <translation>Periksa seseorang</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
</context>
<context>
    <name>siaran::ui::SegmentDetails</name>
    <message>
        <source>Segment details</source>
        <translation>Rincian segmen</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Siapa di dalamnya</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Dipakai oleh</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshed: %1</source>
        <translation>Disegarkan: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n campaign(s)</source>
        <translation>
            <numerusform>%n kampanye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %n lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>No campaign yet</source>
        <translation>Belum ada kampanye</translation>
    </message>
</context>
<context>
    <name>siaran::ui::SegmentForm</name>
    <message>
        <source>Name of the segment</source>
        <translation>Nama segmen</translation>
    </message>
    <message>
        <source>For example: Gamis buyers in Bandung</source>
        <translation>Misalnya: Pembeli gamis di Bandung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>What it is for, if you like</source>
        <translation>Untuk apa, jika perlu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Kind of segment</source>
        <translation>Jenis segmen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>The people who match when you save. The list stays the same until you refresh it.</source>
        <translation>Orang yang cocok saat Anda menyimpan. Daftarnya tetap sama sampai Anda menyegarkannya.</translation>
    </message>
    <message>
        <source>Reads as: %1</source>
        <translation>Dibaca: %1</translation>
    </message>
</context>
<context>
    <name>siaran::ui::SegmentList</name>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Search segments</source>
        <translation>Cari segmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>New segment</source>
        <translation>Segmen baru</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>No segments yet</source>
        <translation>Belum ada segmen</translation>
    </message>
    <message>
        <source>A segment says in a sentence whom a message is for, such as “people labelled VIP who wrote to you in the last 90 days”.</source>
        <translation>Segmen menyatakan dalam satu kalimat untuk siapa sebuah pesan, misalnya “orang berlabel VIP yang menulis kepada Anda dalam 90 hari terakhir”.</translation>
    </message>
    <message>
        <source>No segment matches “%1”</source>
        <translation>Tidak ada segmen yang cocok dengan “%1”</translation>
    </message>
    <message>
        <source>The search looks into names, descriptions and rules.</source>
        <translation>Pencarian melihat nama, keterangan, dan aturan.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Hapus pencarian</translation>
    </message>
    <message numerus="yes">
        <source>%Ln segment(s)</source>
        <translation>
            <numerusform>%Ln segmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 segments</source>
        <translation>%1 dari %2 segmen</translation>
    </message>
    <message>
        <source>%1 You see the segments as of %2.</source>
        <extracomment>%1 says what happened and what to do, %2 is a date with a time</extracomment>
        <translation>%1 Anda melihat segmen per %2.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::SegmentStarters</name>
    <message>
        <source>Active in the last 30 days</source>
        <translation>Aktif dalam 30 hari terakhir</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>Diam selama 90 hari</translation>
    </message>
    <message>
        <source>New in the last 30 days</source>
        <translation>Baru dalam 30 hari terakhir</translation>
    </message>
    <message>
        <source>Read but did not reply</source>
        <translation>Membaca, tidak membalas</translation>
    </message>
    <message>
        <source>Birthday this month</source>
        <translation>Ulang tahun bulan ini</translation>
    </message>
</context>
<context>
    <name>siaran::ui::SegmentStep</name>
    <message>
        <source>Who is in it</source>
        <translation>Siapa di dalamnya</translation>
    </message>
    <message>
        <source>No segments yet</source>
        <translation>Belum ada segmen</translation>
    </message>
    <message>
        <source>A segment says whom a message is for. Make one; your draft waits here.</source>
        <translation>Segmen menentukan untuk siapa sebuah pesan. Buat satu; draf Anda menunggu di sini.</translation>
    </message>
    <message>
        <source>Go to segments</source>
        <translation>Buka segmen</translation>
    </message>
    <message>
        <source>Choose a segment at the left to see who would get the message.</source>
        <translation>Pilih segmen di kiri untuk melihat siapa yang akan menerima pesan.</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmen</translation>
    </message>
    <message>
        <source>Skip people messaged in the last</source>
        <extracomment>Followed by a field with a number and the words &quot;days&quot;</extracomment>
        <translation>Lewati orang yang dikirimi dalam</translation>
    </message>
    <message>
        <source>Days of cooldown</source>
        <translation>Hari jeda</translation>
    </message>
    <message>
        <source>days</source>
        <translation>hari terakhir</translation>
    </message>
    <message>
        <source>Opted-out people are always skipped, also if they opt out after you start.</source>
        <translation>Orang yang berhenti berlangganan selalu dilewati, juga bila ia berhenti setelah Anda mulai.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::SegmentedProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Kemajuan</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>One part of a progress bar in words: &quot;412 delivered&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 left of %2</source>
        <translation>sisa %1 dari %2</translation>
    </message>
</context>
<context>
    <name>siaran::ui::SegmentsPane</name>
    <message>
        <source>New segment</source>
        <translation>Segmen baru</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Sunting</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Gandakan</translation>
    </message>
    <message>
        <source>Refresh people</source>
        <translation>Segarkan isinya</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Salinan %1</translation>
    </message>
    <message>
        <source>Delete the segment “%1”?</source>
        <translation>Hapus segmen “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>Only the segment goes. Its %Ln people stay in your contacts.</source>
        <translation>
            <numerusform>Hanya segmennya yang dihapus. %Ln orangnya tetap ada di kontak Anda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete segment</source>
        <translation>Hapus segmen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Jangan dihapus</translation>
    </message>
    <message>
        <source>Deleted the segment “%1”</source>
        <translation>Segmen “%1” dihapus</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: the campaign “%2” uses it. Give that campaign another segment or delete it first.</source>
        <translation>“%1” tidak bisa dihapus: dipakai kampanye “%2”. Beri kampanye itu segmen lain atau hapus dulu.</translation>
    </message>
    <message>
        <source>Search segments</source>
        <translation>Cari segmen</translation>
    </message>
    <message>
        <source>Let “%1” follow its rule?</source>
        <translation>Biarkan “%1” mengikuti aturannya?</translation>
    </message>
    <message numerus="yes">
        <source>The frozen list of %Ln people is given up and cannot be brought back.</source>
        <translation>
            <numerusform>Daftar tetap berisi %Ln orang dilepas dan tidak bisa dikembalikan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow the rule</source>
        <translation>Ikuti aturan</translation>
    </message>
    <message>
        <source>Keep the list</source>
        <translation>Pertahankan daftar</translation>
    </message>
</context>
<context>
    <name>siaran::ui::SeriesDialog</name>
    <message>
        <source>Repeating campaigns</source>
        <translation>Kampanye berulang</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Jeda</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Akhiri…</translation>
    </message>
    <message>
        <source>Each time it goes out makes a campaign of its own in the list. Days that go by while one is paused are not made up for.</source>
        <translation>Setiap kali dikirim, dibuat satu kampanye sendiri di daftar. Hari yang lewat selama dijeda tidak disusulkan.</translation>
    </message>
    <message>
        <source>Nothing repeats</source>
        <translation>Tidak ada yang berulang</translation>
    </message>
    <message>
        <source>Choose “Send it again and again” when you schedule a campaign.</source>
        <translation>Pilih “Kirim berulang kali” saat menjadwalkan kampanye.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>End “%1”?</source>
        <translation>Akhiri “%1”?</translation>
    </message>
    <message>
        <source>It does not go out any more. The campaigns it made stay. This cannot be undone.</source>
        <translation>Tidak dikirim lagi. Kampanye yang sudah dibuatnya tetap ada. Ini tidak bisa diurungkan.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Akhiri</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Biarkan</translation>
    </message>
</context>
<context>
    <name>siaran::ui::SettingsPane</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Every change is kept at once</source>
        <translation>Setiap perubahan langsung disimpan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Segarkan</translation>
    </message>
    <message>
        <source>Appearance and language</source>
        <translation>Tampilan dan bahasa</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Tampilan</translation>
    </message>
    <message>
        <source>System follows your computer, also at night.</source>
        <translation>Sistem mengikuti komputer Anda, juga di malam hari.</translation>
    </message>
    <message>
        <source>The computer&apos;s own</source>
        <translation>Bahasa komputer</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Counts from the next start of Siaran.</source>
        <translation>Berlaku saat Siaran dibuka berikutnya.</translation>
    </message>
    <message>
        <source>Data and version</source>
        <translation>Data dan versi</translation>
    </message>
    <message>
        <source>Where your data lives</source>
        <translation>Tempat data Anda</translation>
    </message>
    <message>
        <source>On this computer, in a database of your own. Back this folder up.</source>
        <translation>Di komputer ini, dalam basis data Anda sendiri. Cadangkan folder ini.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Buka folder</translation>
    </message>
    <message>
        <source>Siaran %1</source>
        <translation>Siaran %1</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License 3 or later. It sends nothing about you to anybody.</source>
        <translation>Perangkat lunak bebas di bawah GNU General Public License 3 atau yang lebih baru. Tidak mengirim data tentang Anda kepada siapa pun.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <extracomment>%1: a time of the day</extracomment>
        <translation>Disimpan pukul %1</translation>
    </message>
</context>
<context>
    <name>siaran::ui::SetupWords</name>
    <message>
        <source>WhatsApp cannot be reached from this computer</source>
        <translation>WhatsApp tidak bisa dijangkau dari komputer ini</translation>
    </message>
    <message>
        <source>Check the internet connection of this computer, then press Check again.</source>
        <translation>Periksa sambungan internet komputer ini, lalu tekan Periksa lagi.</translation>
    </message>
    <message>
        <source>WhatsApp took too long to answer</source>
        <translation>WhatsApp terlalu lama menjawab</translation>
    </message>
    <message>
        <source>The connection is slow, or WhatsApp is busy. Press Check again.</source>
        <translation>Sambungan lambat, atau WhatsApp sedang sibuk. Tekan Periksa lagi.</translation>
    </message>
    <message>
        <source>The connection is not safe: nobody vouches for the certificate of the other side</source>
        <translation>Sambungan tidak aman: tidak ada yang menjamin sertifikat pihak seberang</translation>
    </message>
    <message>
        <source>Nothing secret was sent. Check the clock of this computer, and whether a network or a program reads along.</source>
        <translation>Tidak ada rahasia yang dikirim. Periksa jam komputer ini, dan apakah ada jaringan atau program yang ikut membaca.</translation>
    </message>
    <message>
        <source>Something other than WhatsApp answers</source>
        <translation>Yang menjawab bukan WhatsApp</translation>
    </message>
    <message>
        <source>Your network may ask for a sign-in first. If you changed the address under Advanced, check it.</source>
        <translation>Mungkin jaringan Anda meminta masuk dulu. Jika Anda mengubah alamat di bagian Lanjutan, periksa alamat itu.</translation>
    </message>
    <message>
        <source>WhatsApp is busy and asks to be asked later</source>
        <translation>WhatsApp sedang sibuk dan meminta dicoba nanti</translation>
    </message>
    <message>
        <source>Wait a minute and press Check again.</source>
        <translation>Tunggu semenit, lalu tekan Periksa lagi.</translation>
    </message>
    <message>
        <source>The check was stopped</source>
        <translation>Pemeriksaan dihentikan</translation>
    </message>
    <message>
        <source>Press Check again.</source>
        <translation>Tekan Periksa lagi.</translation>
    </message>
    <message>
        <source>WhatsApp refuses this</source>
        <translation>WhatsApp menolak ini</translation>
    </message>
    <message>
        <source>Check what you entered against WhatsApp Manager.</source>
        <translation>Cocokkan isian Anda dengan WhatsApp Manager.</translation>
    </message>
    <message>
        <source>This is not an access token</source>
        <translation>Ini bukan token akses</translation>
    </message>
    <message>
        <source>Copy the whole token, without spaces and line breaks.</source>
        <translation>Salin seluruh token, tanpa spasi dan ganti baris.</translation>
    </message>
    <message>
        <source>WhatsApp does not know this token</source>
        <translation>WhatsApp tidak mengenal token ini</translation>
    </message>
    <message>
        <source>Copy it once more. A token that was replaced or taken back no longer works.</source>
        <translation>Salin sekali lagi. Token yang sudah diganti atau dicabut tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>This token has expired</source>
        <translation>Token ini sudah kedaluwarsa</translation>
    </message>
    <message>
        <source>The tokens of the test page last one day. Make one for a system user: it does not expire.</source>
        <translation>Token dari halaman uji hanya berlaku sehari. Buat token untuk pengguna sistem: token itu tidak kedaluwarsa.</translation>
    </message>
    <message>
        <source>This token may not send messages</source>
        <translation>Token ini tidak boleh mengirim pesan</translation>
    </message>
    <message>
        <source>Make it again and tick whatsapp_business_messaging.</source>
        <translation>Buat lagi dan centang whatsapp_business_messaging.</translation>
    </message>
    <message>
        <source>This token may not read numbers and templates</source>
        <translation>Token ini tidak boleh membaca nomor dan templat</translation>
    </message>
    <message>
        <source>Make it again and tick whatsapp_business_management.</source>
        <translation>Buat lagi dan centang whatsapp_business_management.</translation>
    </message>
    <message>
        <source>The token has no right to this account</source>
        <translation>Token ini tidak punya hak atas akun ini</translation>
    </message>
    <message>
        <source>Give the system user this account in the business settings, then press Check again.</source>
        <translation>Berikan akun ini kepada pengguna sistem di pengaturan bisnis, lalu tekan Periksa lagi.</translation>
    </message>
    <message>
        <source>WhatsApp has restricted this account</source>
        <translation>WhatsApp membatasi akun ini</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager: it says why, and how to ask for a review.</source>
        <translation>Buka WhatsApp Manager: di sana tertulis sebabnya, dan cara meminta peninjauan.</translation>
    </message>
    <message>
        <source>An account id has digits only</source>
        <translation>ID akun hanya berisi angka</translation>
    </message>
    <message>
        <source>Copy it from WhatsApp Manager. It is not the phone number.</source>
        <translation>Salin dari WhatsApp Manager. Ini bukan nomor telepon.</translation>
    </message>
    <message>
        <source>The token does not know this account</source>
        <translation>Token ini tidak mengenal akun ini</translation>
    </message>
    <message>
        <source>Check the id, or give the system user this account in the business settings.</source>
        <translation>Periksa ID-nya, atau berikan akun ini kepada pengguna sistem di pengaturan bisnis.</translation>
    </message>
    <message>
        <source>WhatsApp does not know this id</source>
        <translation>WhatsApp tidak mengenal ID ini</translation>
    </message>
    <message>
        <source>Check it against WhatsApp Manager.</source>
        <translation>Cocokkan dengan WhatsApp Manager.</translation>
    </message>
    <message>
        <source>A number id has digits only</source>
        <translation>ID nomor hanya berisi angka</translation>
    </message>
    <message>
        <source>Choose the number from the list. The id is not the phone number.</source>
        <translation>Pilih nomor dari daftar. ID-nya bukan nomor telepon.</translation>
    </message>
    <message>
        <source>This number is not one of this account</source>
        <translation>Nomor ini bukan milik akun ini</translation>
    </message>
    <message>
        <source>Choose one from the list, or enter the id of the account that has it.</source>
        <translation>Pilih nomor dari daftar, atau masukkan ID akun yang memilikinya.</translation>
    </message>
    <message>
        <source>This number is not registered for sending</source>
        <translation>Nomor ini belum terdaftar untuk mengirim</translation>
    </message>
    <message>
        <source>Finish its registration in WhatsApp Manager, then press Check again.</source>
        <translation>Tuntaskan pendaftarannya di WhatsApp Manager, lalu tekan Periksa lagi.</translation>
    </message>
    <message>
        <source>This is not an app secret</source>
        <translation>Ini bukan kunci rahasia aplikasi</translation>
    </message>
    <message>
        <source>Copy it from App settings, Basic, of your app at Meta.</source>
        <translation>Salin dari Pengaturan aplikasi, Dasar, di aplikasi Anda di Meta.</translation>
    </message>
    <message>
        <source>This app secret belongs to another app</source>
        <translation>Kunci rahasia ini milik aplikasi lain</translation>
    </message>
    <message>
        <source>Copy the one of the app that the token was made for.</source>
        <translation>Salin kunci rahasia dari aplikasi tempat token dibuat.</translation>
    </message>
    <message>
        <source>The address under Advanced cannot be used</source>
        <translation>Alamat di bagian Lanjutan tidak bisa dipakai</translation>
    </message>
    <message>
        <source>It begins with https and holds no password. Leave it empty for the usual one.</source>
        <translation>Alamat harus diawali https dan tidak berisi kata sandi. Kosongkan untuk memakai yang biasa.</translation>
    </message>
    <message>
        <source>The version under Advanced is not one</source>
        <translation>Versi di bagian Lanjutan tidak benar</translation>
    </message>
    <message>
        <source>It looks like v25.0. Leave it empty for the usual one.</source>
        <translation>Bentuknya seperti v25.0. Kosongkan untuk memakai yang biasa.</translation>
    </message>
    <message>
        <source>The certificate file under Advanced cannot be used</source>
        <translation>Berkas sertifikat di bagian Lanjutan tidak bisa dipakai</translation>
    </message>
    <message>
        <source>Choose a file in the form PEM that this user may read, or leave it empty.</source>
        <translation>Pilih berkas berbentuk PEM yang boleh dibaca pengguna ini, atau kosongkan.</translation>
    </message>
    <message>
        <source>Another program uses this port</source>
        <translation>Program lain memakai port ini</translation>
    </message>
    <message>
        <source>Choose another port, and end the tunnel there.</source>
        <translation>Pilih port lain, dan arahkan ujung terowongan ke sana.</translation>
    </message>
    <message>
        <source>WhatsApp reports to an https address only</source>
        <translation>WhatsApp hanya melapor ke alamat https</translation>
    </message>
    <message>
        <source>Enter it as https://shop.example/webhooks/whatsapp, without a password.</source>
        <translation>Masukkan seperti https://shop.example/webhooks/whatsapp, tanpa kata sandi.</translation>
    </message>
    <message>
        <source>Nobody answers at this address</source>
        <translation>Tidak ada yang menjawab di alamat ini</translation>
    </message>
    <message>
        <source>Check whether the tunnel or the server runs, and whether the address is the one it shows.</source>
        <translation>Periksa apakah terowongan atau servernya berjalan, dan apakah alamatnya sama dengan yang ditampilkannya.</translation>
    </message>
    <message>
        <source>The certificate of this address is not good</source>
        <translation>Sertifikat alamat ini tidak benar</translation>
    </message>
    <message>
        <source>WhatsApp refuses such an address too. The server or tunnel needs a certificate from a known authority.</source>
        <translation>WhatsApp juga menolak alamat seperti ini. Server atau terowongan memerlukan sertifikat dari penerbit yang dikenal.</translation>
    </message>
    <message>
        <source>The server answers, but not under this path</source>
        <translation>Server menjawab, tetapi tidak di jalur ini</translation>
    </message>
    <message>
        <source>Siaran answers under /webhooks/whatsapp.</source>
        <translation>Siaran menjawab di /webhooks/whatsapp.</translation>
    </message>
    <message>
        <source>The other end knows another verify token</source>
        <translation>Pihak seberang memakai token verifikasi lain</translation>
    </message>
    <message>
        <source>Enter the same word there and here.</source>
        <translation>Masukkan kata yang sama di sana dan di sini.</translation>
    </message>
    <message>
        <source>Something other than Siaran answers at this address</source>
        <translation>Yang menjawab di alamat ini bukan Siaran</translation>
    </message>
    <message>
        <source>Check where the tunnel or the server leads.</source>
        <translation>Periksa ke mana terowongan atau servernya mengarah.</translation>
    </message>
    <message>
        <source>This address leads to another computer</source>
        <translation>Alamat ini mengarah ke komputer lain</translation>
    </message>
    <message>
        <source>Let the tunnel end at the address of this computer that is shown above.</source>
        <translation>Arahkan ujung terowongan ke alamat komputer ini yang tampil di atas.</translation>
    </message>
    <message>
        <source>The app secret does not fit what arrives</source>
        <translation>Kunci rahasia aplikasi tidak cocok dengan laporan yang datang</translation>
    </message>
    <message>
        <source>Copy the secret of the app that WhatsApp reports to. Until then reports are refused.</source>
        <translation>Salin kunci rahasia dari aplikasi yang menerima laporan WhatsApp. Sebelum itu laporan ditolak.</translation>
    </message>
    <message>
        <source>WhatsApp does not report to this app yet</source>
        <translation>WhatsApp belum melapor ke aplikasi ini</translation>
    </message>
    <message>
        <source>Press Let WhatsApp report.</source>
        <translation>Tekan Minta WhatsApp melapor.</translation>
    </message>
    <message>
        <source>It left, and no answer came</source>
        <translation>Sudah berangkat, dan tidak ada jawaban</translation>
    </message>
    <message>
        <source>Look at your phone before you try again.</source>
        <translation>Lihat ponsel Anda sebelum mencoba lagi.</translation>
    </message>
    <message>
        <source>Something in the message does not fit</source>
        <translation>Ada yang tidak sesuai dalam pesan</translation>
    </message>
    <message>
        <source>Check the number, and the name and language of the template.</source>
        <translation>Periksa nomornya, serta nama dan bahasa templatnya.</translation>
    </message>
    <message>
        <source>No keyring runs on this computer</source>
        <translation>Tidak ada brankas sandi yang berjalan di komputer ini</translation>
    </message>
    <message>
        <source>Start it and try again, or choose another place for the secrets.</source>
        <translation>Jalankan dan coba lagi, atau pilih tempat lain untuk menyimpan rahasia.</translation>
    </message>
    <message>
        <source>The keyring was not unlocked</source>
        <translation>Brankas sandi belum dibuka</translation>
    </message>
    <message>
        <source>Unlock it and try again, or choose another place for the secrets.</source>
        <translation>Buka kuncinya dan coba lagi, atau pilih tempat lain untuk menyimpan rahasia.</translation>
    </message>
    <message>
        <source>Others may read the file with the secrets, so it is not used</source>
        <translation>Orang lain boleh membaca berkas rahasia ini, jadi tidak dipakai</translation>
    </message>
    <message>
        <source>Give it to your user alone (chmod 600), and make a new token: the old one may be known.</source>
        <translation>Batasi berkas itu hanya untuk pengguna Anda (chmod 600), dan buat token baru: yang lama mungkin sudah diketahui orang.</translation>
    </message>
    <message>
        <source>The file with the secrets cannot be read</source>
        <translation>Berkas rahasia tidak bisa dibaca</translation>
    </message>
    <message>
        <source>Check the disk and who owns the file.</source>
        <translation>Periksa disk dan pemilik berkasnya.</translation>
    </message>
    <message>
        <source>The file with the secrets cannot be written</source>
        <translation>Berkas rahasia tidak bisa ditulis</translation>
    </message>
    <message>
        <source>Free some space, or give yourself write access to the data folder.</source>
        <translation>Kosongkan ruang, atau beri diri Anda izin menulis ke folder data.</translation>
    </message>
    <message>
        <source>The access token is not kept on this computer</source>
        <translation>Token akses tidak tersimpan di komputer ini</translation>
    </message>
    <message>
        <source>Nothing is sent until it is entered again.</source>
        <translation>Tidak ada yang dikirim sebelum token dimasukkan lagi.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ShopForm</name>
    <message>
        <source>This is not a phone number. Write it like 0812-3456-7890.</source>
        <translation>Ini bukan nomor telepon. Tulis seperti 0812-3456-7890.</translation>
    </message>
    <message>
        <source>The name is too long.</source>
        <translation>Namanya terlalu panjang.</translation>
    </message>
    <message>
        <source>This computer does not know this time zone. Choose another.</source>
        <translation>Komputer ini tidak mengenal zona waktu ini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>This value makes no sense here. Choose another.</source>
        <translation>Nilai ini tidak masuk akal di sini. Pilih yang lain.</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Toko Anda</translation>
    </message>
    <message>
        <source>Toko Melati</source>
        <translation>Toko Melati</translation>
    </message>
    <message>
        <source>Business name</source>
        <translation>Nama usaha</translation>
    </message>
    <message>
        <source>Shown in the corner of the window.</source>
        <translation>Ditampilkan di sudut jendela.</translation>
    </message>
    <message>
        <source>Your own number for tests</source>
        <translation>Nomor Anda sendiri untuk tes</translation>
    </message>
    <message>
        <source>A test of a campaign goes there. It is not a customer and not counted.</source>
        <translation>Tes kampanye dikirim ke sana. Nomor ini bukan pelanggan dan tidak dihitung.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Campaigns are scheduled on this clock, and reports are shown on it.</source>
        <translation>Kampanye dijadwalkan menurut jam ini, dan laporan ditampilkan menurut jam ini.</translation>
    </message>
    <message>
        <source>Sending safety</source>
        <translation>Keamanan pengiriman</translation>
    </message>
    <message>
        <source> days</source>
        <translation> hari</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Mati</translation>
    </message>
    <message>
        <source>Pause between campaigns</source>
        <translation>Jeda antar-kampanye</translation>
    </message>
    <message>
        <source>A new campaign leaves out everybody who got a message within this time. It can be changed in each campaign.</source>
        <translation>Kampanye baru melewati semua orang yang menerima pesan dalam waktu ini. Bisa diubah di setiap kampanye.</translation>
    </message>
    <message>
        <source> people</source>
        <translation> orang</translation>
    </message>
    <message>
        <source>Ask to type the number above</source>
        <translation>Minta mengetik jumlah bila lebih dari</translation>
    </message>
    <message>
        <source>A campaign to more people, or to more than a fifth of all contacts, starts only after the number of people was typed.</source>
        <translation>Kampanye ke lebih banyak orang, atau ke lebih dari seperlima semua kontak, baru mulai setelah jumlah orangnya diketik.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Jam tenang</translation>
    </message>
    <message>
        <source>Nothing is sent then; campaigns wait and go on by themselves. The same time twice means none.</source>
        <translation>Saat itu tidak ada yang dikirim; kampanye menunggu dan lanjut sendiri. Dua waktu yang sama berarti tidak ada.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> detik</translation>
    </message>
    <message>
        <source>Time to take it back</source>
        <translation>Waktu untuk membatalkan</translation>
    </message>
    <message>
        <source>After “Send”, before the first message leaves.</source>
        <translation>Setelah “Kirim”, sebelum pesan pertama berangkat.</translation>
    </message>
    <message>
        <source>A pilot fails above</source>
        <translation>Uji coba dianggap gagal di atas</translation>
    </message>
    <message>
        <source>When more of the first messages fail, sending pauses by itself.</source>
        <translation>Jika lebih banyak pesan pertama yang gagal, pengiriman dijeda sendiri.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Jam tenang dari</translation>
    </message>
    <message>
        <source>to</source>
        <extracomment>Between two times of the day</extracomment>
        <translation>sampai</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Jam tenang sampai</translation>
    </message>
    <message>
        <source>What a message costs</source>
        <translation>Biaya per pesan</translation>
    </message>
    <message>
        <source>Marketing, to Indonesia</source>
        <translation>Pemasaran, ke Indonesia</translation>
    </message>
    <message>
        <source>Utility, to Indonesia</source>
        <translation>Layanan, ke Indonesia</translation>
    </message>
    <message>
        <source>Authentication, to Indonesia</source>
        <translation>Kode masuk, ke Indonesia</translation>
    </message>
    <message>
        <source>As Siaran knows it</source>
        <translation>Seperti yang diketahui Siaran</translation>
    </message>
    <message>
        <source>For the estimate of a campaign&apos;s cost only. WhatsApp&apos;s own bill counts; copy your rates from there.</source>
        <translation>Hanya untuk perkiraan biaya kampanye. Yang berlaku adalah tagihan WhatsApp; salin tarif Anda dari sana.</translation>
    </message>
    <message>
        <source>Approval by a second owner</source>
        <translation>Persetujuan pemilik kedua</translation>
    </message>
    <message>
        <source>Needed above</source>
        <translation>Diperlukan di atas</translation>
    </message>
    <message>
        <source>A larger campaign goes out when another owner has looked at it and approved it. Any later change ends the approval.</source>
        <translation>Kampanye yang lebih besar dikirim setelah pemilik lain melihat dan menyetujuinya. Setiap perubahan sesudahnya mengakhiri persetujuan.</translation>
    </message>
    <message>
        <source>Or at a cost above</source>
        <translation>Atau dengan biaya di atas</translation>
    </message>
    <message>
        <source>By the estimate; a campaign whose cost cannot be told needs it, too. Who is the only owner cannot approve alone: such campaigns wait for a second owner, or until these limits are changed.</source>
        <translation>Menurut perkiraan; kampanye yang biayanya tidak dapat dihitung juga memerlukannya. Satu-satunya pemilik tidak dapat menyetujui sendiri: kampanye seperti itu menunggu pemilik kedua, atau sampai batas ini diubah.</translation>
    </message>
    <message>
        <source>Customers&apos; numbers</source>
        <translation>Nomor pelanggan</translation>
    </message>
    <message>
        <source>Hide them from supervisors</source>
        <translation>Sembunyikan dari supervisor</translation>
    </message>
    <message>
        <source>Supervisors</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Supervisors see +62812****789 then, also in reports, and cannot look a number up.</source>
        <translation>Supervisor lalu melihat +62812****789, juga di laporan, dan tidak dapat mencari nomor.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::SkeletonRows</name>
    <message>
        <source>Loading</source>
        <translation>Memuat</translation>
    </message>
</context>
<context>
    <name>siaran::ui::StarRating</name>
    <message>
        <source>Arrow keys or 1 to 5; 0 takes the stars away</source>
        <translation>Tombol panah atau 1 sampai 5; 0 menghapus bintangnya</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of 5 star(s)</source>
        <translation>
            <numerusform>%Ln dari 5 bintang</numerusform>
        </translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>Belum dinilai</translation>
    </message>
</context>
<context>
    <name>siaran::ui::StateView</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
</context>
<context>
    <name>siaran::ui::StatusBadges</name>
    <message>
        <source>Replied</source>
        <translation>Dibalas</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Antre</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Mengirim</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draf</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Terjadwal</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Finished with problems</source>
        <translation>Selesai dengan kendala</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dihentikan</translation>
    </message>
    <message>
        <source>Holding</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Terlewat</translation>
    </message>
    <message>
        <source>Did not start</source>
        <translation>Tidak mulai</translation>
    </message>
    <message>
        <source>Waits for approval</source>
        <translation>Menunggu persetujuan</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>Tidak disetujui</translation>
    </message>
</context>
<context>
    <name>siaran::ui::StepLayout</name>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
</context>
<context>
    <name>siaran::ui::Stepper</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>A step of a wizard for screen readers: &quot;Step 2 of 4: Message&quot;</extracomment>
        <translation>Langkah %1 dari %2: %3</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Anda di sini</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Something is missing here</source>
        <translation>Ada yang kurang di sini</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Belum selesai</translation>
    </message>
</context>
<context>
    <name>siaran::ui::StopListExportDialog</name>
    <message numerus="yes">
        <source>%Ln person(s) go into the file. Exporting is noted in the audit log.</source>
        <translation>
            <numerusform>%Ln orang masuk ke berkas. Ekspor dicatat di log audit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more number(s) stay stopped but cannot be written out: of people who were erased or removed, and of lists nobody here is on, only a fingerprint is kept.</source>
        <translation>
            <numerusform>%Ln nomor lagi tetap dihentikan tetapi tidak bisa ditulis ke berkas: untuk orang yang sudah dihapus atau dikeluarkan, dan untuk nomor dari daftar yang bukan milik siapa pun di sini, hanya sidiknya yang disimpan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export who said stop</source>
        <translation>Ekspor yang minta berhenti</translation>
    </message>
    <message>
        <source>Spreadsheet (.xlsx)</source>
        <translation>Lembar kerja (.xlsx)</translation>
    </message>
    <message>
        <source>Table of text (.csv)</source>
        <translation>Tabel teks (.csv)</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Pilih tempat menyimpan…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>opt-outs-%1</source>
        <extracomment>A file name; %1 is today</extracomment>
        <translation>berhenti-%1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cara</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bukti</translation>
    </message>
</context>
<context>
    <name>siaran::ui::StopListImportDialog</name>
    <message>
        <source>The cell is empty</source>
        <translation>Selnya kosong</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Bukan nomor</translation>
    </message>
    <message>
        <source>The spreadsheet rounded it: save the column as text</source>
        <translation>Nomor dibulatkan aplikasi tabel: simpan kolomnya sebagai teks</translation>
    </message>
    <message>
        <source>A landline, which WhatsApp does not reach</source>
        <translation>Nomor telepon rumah, yang tidak dijangkau WhatsApp</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Terlalu pendek</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Terlalu panjang</translation>
    </message>
    <message>
        <source>No mobile network has such numbers</source>
        <translation>Tidak ada operator seluler dengan nomor seperti ini</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) are opted out now.</source>
        <translation>
            <numerusform>%Ln kontak sekarang berhenti berlangganan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) had said stop before.</source>
        <translation>
            <numerusform>%Ln kontak sudah pernah minta berhenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of nobody here stay stopped, whoever brings them later.</source>
        <translation>
            <numerusform>%Ln nomor yang bukan kontak di sini tetap dihentikan, siapa pun yang memasukkannya nanti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) of nobody here were stopped before.</source>
        <translation>
            <numerusform>%Ln nomor yang bukan kontak di sini sudah pernah dihentikan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a stop list</source>
        <translation>Impor daftar berhenti</translation>
    </message>
    <message>
        <source>Every number in “%1” is opted out. A list only adds: nobody is opted in by it.</source>
        <translation>Langganan semua nomor di “%1” dihentikan. Daftar hanya menambah: tidak ada yang berlangganan lagi karenanya.</translation>
    </message>
    <message>
        <source>Opt out these numbers</source>
        <translation>Hentikan langganan nomor ini</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>The numbers are in</source>
        <translation>Nomornya ada di kolom</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>Baris yang tidak diambil</translation>
    </message>
    <message>
        <source>Save these rows…</source>
        <translation>Simpan baris ini…</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message>
        <source>No column seems to hold numbers. Choose one, or look at the file.</source>
        <translation>Sepertinya tidak ada kolom berisi nomor. Pilih satu, atau periksa berkasnya.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <extracomment>The first cells of a column: &quot;For example: 0812 3456 7890, 0813 …&quot;</extracomment>
        <translation>Misalnya: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) hold no number that WhatsApp reaches</source>
        <translation>
            <numerusform>%Ln baris tidak berisi nomor yang bisa dijangkau WhatsApp</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Save the rows that were not taken</source>
        <translation>Simpan baris yang tidak diambil</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>ditolak</translation>
    </message>
</context>
<context>
    <name>siaran::ui::StopNumberDialog</name>
    <message>
        <source>Opt out a number</source>
        <translation>Hentikan langganan nomor</translation>
    </message>
    <message>
        <source>No campaign reaches this number any more, whether it is in your contacts or comes to them later.</source>
        <translation>Tidak akan ada lagi kampanye ke nomor ini, baik sudah ada di kontak Anda maupun baru masuk nanti.</translation>
    </message>
    <message>
        <source>For example: asked at the counter on 12 March</source>
        <translation>Misalnya: meminta di kasir pada 12 Maret</translation>
    </message>
    <message>
        <source>WhatsApp number</source>
        <translation>Nomor WhatsApp</translation>
    </message>
    <message>
        <source>How they asked</source>
        <translation>Bagaimana ia memintanya</translation>
    </message>
    <message>
        <source>Opt out</source>
        <translation>Hentikan langganan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>siaran::ui::Strip</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>siaran::ui::SuggestingLine</name>
    <message>
        <source>What people have</source>
        <translation>Yang dimiliki orang</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TableDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TallyLegend</name>
    <message>
        <source>Sent</source>
        <translation>Terkirim</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Dibaca</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Dibalas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Dilewati</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sisa</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TeamAwayWindow</name>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Work in another workspace</source>
        <translation>Bekerja di ruang kerja lain</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Masuk lagi…</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Di komputer ini</translation>
    </message>
    <message>
        <source>With the team</source>
        <translation>Bersama tim</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Berlatih</translation>
    </message>
    <message>
        <source>Open the team&apos;s workspace</source>
        <translation>Buka ruang kerja tim</translation>
    </message>
    <message>
        <source>Finish the move…</source>
        <translation>Selesaikan pemindahan…</translation>
    </message>
    <message>
        <source>%1
Your team works at %2.</source>
        <extracomment>%1: what to do, %2: the name of a server</extracomment>
        <translation>%1
Tim Anda bekerja di %2.</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Menghubungi %1 …</translation>
    </message>
    <message>
        <source>This takes some seconds at most.</source>
        <translation>Ini paling lama beberapa detik.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TeamCard</name>
    <message>
        <source>Our team</source>
        <translation>Tim kami</translation>
    </message>
    <message>
        <source>People and roles</source>
        <translation>Orang dan peran</translation>
    </message>
    <message>
        <source>Practice is for you alone. People and roles belong to the workspace of a team.</source>
        <translation>Latihan hanya untuk Anda sendiri. Orang dan peran ada di ruang kerja tim.</translation>
    </message>
    <message>
        <source>You work alone: your data is on this computer, and nobody else can reach it. A team works with one workspace on a server, each person at their own computer: owners do everything, supervisors see how campaigns go, agents answer customers.</source>
        <translation>Anda bekerja sendiri: data Anda ada di komputer ini, dan tidak ada orang lain yang dapat menjangkaunya. Sebuah tim bekerja dengan satu ruang kerja di server, masing-masing di komputernya sendiri: pemilik melakukan semuanya, supervisor melihat jalannya kampanye, agen menjawab pelanggan.</translation>
    </message>
    <message>
        <source>Open the team&apos;s workspace</source>
        <translation>Buka ruang kerja tim</translation>
    </message>
    <message>
        <source>Move to a team server…</source>
        <translation>Pindah ke server tim…</translation>
    </message>
    <message>
        <source>I was invited…</source>
        <translation>Saya diundang…</translation>
    </message>
    <message>
        <source>Server</source>
        <extracomment>Where the data is; %1: a server, %2: a database</extracomment>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1, database %2</source>
        <translation>%1, basis data %2</translation>
    </message>
    <message>
        <source>Everybody in the team works with the data there. Whoever looks after the server makes the backups.</source>
        <translation>Semua orang di tim bekerja dengan data di sana. Cadangan dibuat oleh siapa pun yang mengurus server.</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>Who one is; %1: sign-in name, %2: a role, such as &quot;Supervisor&quot;</extracomment>
        <translation>Anda</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Change the sign-in…</source>
        <translation>Ubah data masuk…</translation>
    </message>
    <message>
        <source>Work on this computer instead</source>
        <translation>Bekerja di komputer ini saja</translation>
    </message>
    <message>
        <source>Change your password…</source>
        <translation>Ganti kata sandi Anda…</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TeamFinishStep</name>
    <message>
        <source>Take along what is on this computer</source>
        <translation>Bawa serta isi komputer ini</translation>
    </message>
    <message>
        <source>Contacts, segments, campaigns, replies and stops move to the server. Either all of it arrives or nothing does. The workspace on this computer is closed then, so that nobody is messaged twice; its files stay.</source>
        <translation>Kontak, segmen, kampanye, balasan, dan permintaan berhenti pindah ke server. Semuanya tiba, atau tidak ada yang tiba. Ruang kerja di komputer ini lalu ditutup, supaya tidak ada yang dikirimi dua kali; berkas-berkasnya tetap ada.</translation>
    </message>
    <message>
        <source>Who owns the team&apos;s workspace?</source>
        <translation>Siapa pemilik ruang kerja tim?</translation>
    </message>
    <message>
        <source>Ready?</source>
        <translation>Siap?</translation>
    </message>
    <message>
        <source>You do: you can invite others afterwards, in Settings under People and roles.</source>
        <translation>Anda sendiri: sesudahnya Anda dapat mengundang orang lain, di Pengaturan di bawah Orang dan peran.</translation>
    </message>
    <message>
        <source>Siaran opens the team&apos;s workspace, now and at each start. The one on this computer stays as it is; you can go back to it at any time.</source>
        <translation>Siaran membuka ruang kerja tim, sekarang dan setiap kali dimulai. Yang di komputer ini tetap seperti semula; Anda dapat kembali kapan saja.</translation>
    </message>
    <message>
        <source>Enter your name first.</source>
        <translation>Masukkan nama Anda dulu.</translation>
    </message>
    <message>
        <source>Enter a sign-in name first.</source>
        <translation>Masukkan nama masuk dulu.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a password of at least %n letters or digits.</source>
        <translation>
            <numerusform>Pilih kata sandi dengan paling sedikit %n huruf atau angka.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Kedua kata sandi tidak sama.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Others see it beside what you do.</source>
        <translation>Orang lain melihatnya di samping apa yang Anda lakukan.</translation>
    </message>
    <message>
        <source>Your sign-in name</source>
        <translation>Nama masuk Anda</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message numerus="yes">
        <source>Your own, at least %n letters or digits. Nobody else gets to know it.</source>
        <translation>
            <numerusform>Milik Anda sendiri, paling sedikit %n huruf atau angka. Tidak ada orang lain yang mengetahuinya.</numerusform>
        </translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Sekali lagi</translation>
    </message>
    <message>
        <source>Where is your password kept?</source>
        <translation>Di mana kata sandi Anda disimpan?</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TeamMoveWindow</name>
    <message>
        <source>Stop moving</source>
        <translation>Hentikan pemindahan</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <translation>Bekerja di komputer ini</translation>
    </message>
    <message>
        <source>Open the team&apos;s workspace</source>
        <translation>Buka ruang kerja tim</translation>
    </message>
    <message>
        <source>How much of the data has arrived</source>
        <translation>Berapa banyak data yang sudah tiba</translation>
    </message>
    <message>
        <source>Your workspace is moving to %1</source>
        <extracomment>%1: the name of a server</extracomment>
        <translation>Ruang kerja Anda sedang pindah ke %1</translation>
    </message>
    <message>
        <source>All of it arrives at once, or nothing does: you can stop, and a broken connection does no harm. Nothing is sent meanwhile.</source>
        <translation>Semuanya tiba sekaligus, atau tidak ada yang tiba: Anda boleh berhenti, dan sambungan yang terputus tidak merusak apa pun. Selama itu tidak ada yang dikirim.</translation>
    </message>
    <message>
        <source>%L1 entries have arrived</source>
        <translation>%L1 entri sudah tiba</translation>
    </message>
    <message>
        <source>%L1 entries arrived and were compared with what left: contacts, messages, replies, stops and the log.</source>
        <translation>%L1 entri tiba dan sudah dibandingkan dengan asalnya: kontak, pesan, balasan, permintaan berhenti, dan log.</translation>
    </message>
    <message>
        <source>It had arrived already.</source>
        <translation>Semuanya sudah tiba sebelumnya.</translation>
    </message>
    <message>
        <source>Your workspace is with your team now</source>
        <extracomment>%1: how much arrived</extracomment>
        <translation>Ruang kerja Anda kini ada bersama tim</translation>
    </message>
    <message>
        <source>%1 The workspace on this computer is closed, so that nobody is messaged twice; its files stay where they are.</source>
        <translation>%1 Ruang kerja di komputer ini ditutup, supaya tidak ada yang dikirimi dua kali; berkas-berkasnya tetap di tempatnya.</translation>
    </message>
    <message>
        <source>You stopped the move</source>
        <translation>Anda menghentikan pemindahan</translation>
    </message>
    <message>
        <source>Nothing was changed: your workspace is on this computer, as it was.</source>
        <translation>Tidak ada yang diubah: ruang kerja Anda ada di komputer ini, seperti semula.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TeamPasswordDialog</name>
    <message>
        <source>Change your password</source>
        <translation>Ganti kata sandi Anda</translation>
    </message>
    <message numerus="yes">
        <source>At least %n letters or digits. What you have open goes on; on another computer of yours, Siaran asks for the new one.</source>
        <translation>
            <numerusform>Paling sedikit %n huruf atau angka. Yang sedang Anda buka tetap berjalan; di komputer Anda yang lain, Siaran akan meminta yang baru.</numerusform>
        </translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Kata sandi sekarang</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Kata sandi baru</translation>
    </message>
    <message>
        <source>New password once more</source>
        <translation>Kata sandi baru sekali lagi</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Ganti kata sandi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Enter your present password first.</source>
        <translation>Masukkan dulu kata sandi Anda yang sekarang.</translation>
    </message>
    <message numerus="yes">
        <source>Choose a password of at least %n letters or digits.</source>
        <translation>
            <numerusform>Pilih kata sandi dengan paling sedikit %n huruf atau angka.</numerusform>
        </translation>
    </message>
    <message>
        <source>The new password is the same as the present one.</source>
        <translation>Kata sandi baru sama dengan yang sekarang.</translation>
    </message>
    <message>
        <source>The two passwords are not the same.</source>
        <translation>Kedua kata sandi tidak sama.</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>Ini bukan kata sandi Anda yang sekarang.</translation>
    </message>
    <message>
        <source>Keep password</source>
        <translation>Simpan kata sandi</translation>
    </message>
    <message>
        <source>The new password counts, but it could not be kept on this computer. %1</source>
        <extracomment>What went wrong with keeping it, as a sentence</extracomment>
        <translation>Kata sandi baru sudah berlaku, tetapi tidak dapat disimpan di komputer ini. %1</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TeamServerStep</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Its name on the internet or in your network.</source>
        <translation>Namanya di internet atau di jaringan Anda.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Basis data</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Nama masuk</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Berkas sertifikat</translation>
    </message>
    <message>
        <source>Only for a certificate authority of your own. Empty: those this computer trusts.</source>
        <translation>Hanya untuk otoritas sertifikat Anda sendiri. Kosong: yang dipercaya komputer ini.</translation>
    </message>
    <message>
        <source>Certificate of your authority</source>
        <translation>Sertifikat otoritas Anda</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>On which server?</source>
        <translation>Di server mana?</translation>
    </message>
    <message>
        <source>Which server is it?</source>
        <translation>Server yang mana?</translation>
    </message>
    <message>
        <source>It runs PostgreSQL 15 or newer and has a certificate that fits its name. Siaran makes a new database there and changes nothing else.</source>
        <translation>Server itu menjalankan PostgreSQL 15 atau lebih baru dan punya sertifikat yang cocok dengan namanya. Siaran membuat basis data baru di sana dan tidak mengubah apa pun selain itu.</translation>
    </message>
    <message>
        <source>Everything that is asked for here stands in the message that the owner of the workspace gave you.</source>
        <translation>Semua yang ditanyakan di sini ada di pesan yang Anda terima dari pemilik ruang kerja.</translation>
    </message>
    <message>
        <source>The administrator&apos;s name and password are used now, once, and kept nowhere.</source>
        <translation>Nama dan kata sandi administrator dipakai sekarang, sekali, dan tidak disimpan di mana pun.</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the server has to prove its name.</source>
        <translation>Sambungan terenkripsi, dan server harus membuktikan namanya.</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Menghubungi server …</translation>
    </message>
    <message>
        <source>The server answers, and a team can be set up there.</source>
        <translation>Server menjawab, dan tim dapat dibuat di sana.</translation>
    </message>
    <message>
        <source>Welcome, %1. You are here as: %2.</source>
        <extracomment>%1: name of the person, %2: role, such as &quot;Supervisor&quot;</extracomment>
        <translation>Selamat datang, %1. Anda di sini sebagai: %2.</translation>
    </message>
    <message>
        <source>%1. Welcome, %2; you are here as: %3.</source>
        <extracomment>%1: name of the shop, %2: name of the person, %3: role, such as &quot;Supervisor&quot;</extracomment>
        <translation>%1. Selamat datang, %2; Anda di sini sebagai: %3.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TeamWayStep</name>
    <message>
        <source>Where is your data?</source>
        <translation>Di mana data Anda?</translation>
    </message>
    <message>
        <source>Contacts, campaigns and replies are kept in one place: on this computer, or on a server that your whole team works with.</source>
        <translation>Kontak, kampanye, dan balasan disimpan di satu tempat: di komputer ini, atau di server yang dipakai seluruh tim Anda.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Di komputer ini</translation>
    </message>
    <message>
        <source>For one person. There is nothing to set up, and nobody else can reach it.</source>
        <translation>Untuk satu orang. Tidak ada yang perlu disiapkan, dan tidak ada orang lain yang dapat menjangkaunya.</translation>
    </message>
    <message>
        <source>On our team&apos;s server: I was invited</source>
        <translation>Di server tim kami: saya diundang</translation>
    </message>
    <message>
        <source>You have an address, a name and a password from an owner of the workspace.</source>
        <translation>Anda punya alamat, nama, dan kata sandi dari pemilik ruang kerja.</translation>
    </message>
    <message>
        <source>On our team&apos;s server: set up a new team</source>
        <translation>Di server tim kami: buat tim baru</translation>
    </message>
    <message>
        <source>You need a PostgreSQL server that your team can reach and, once, the password of its administrator. What is on this computer can move there.</source>
        <translation>Anda memerlukan server PostgreSQL yang dapat dijangkau tim Anda dan, sekali saja, kata sandi administratornya. Isi komputer ini dapat dipindahkan ke sana.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TeamWizard</name>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Di mana data Anda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
    <message>
        <source>Enter the server, the database, the sign-in name and the password first.</source>
        <translation>Masukkan server, basis data, nama masuk, dan kata sandi dulu.</translation>
    </message>
    <message>
        <source>The server has to accept the sign-in first.</source>
        <translation>Server harus menerima data masuk dulu.</translation>
    </message>
    <message>
        <source>Making the workspace on the server …</source>
        <translation>Membuat ruang kerja di server …</translation>
    </message>
    <message>
        <source>One moment …</source>
        <translation>Sebentar …</translation>
    </message>
    <message>
        <source>Keeping the password …</source>
        <translation>Menyimpan kata sandi …</translation>
    </message>
    <message>
        <source>Set up the team and move</source>
        <translation>Buat tim dan pindahkan</translation>
    </message>
    <message>
        <source>Set up the team</source>
        <translation>Buat tim</translation>
    </message>
    <message>
        <source>Open the team&apos;s workspace</source>
        <translation>Buka ruang kerja tim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Work on this computer</source>
        <translation>Bekerja di komputer ini</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TeamWords</name>
    <message>
        <source>Nobody knows a server of this name</source>
        <translation>Tidak ada server dengan nama ini</translation>
    </message>
    <message>
        <source>Check how the name is written, and the internet connection of this computer.</source>
        <translation>Periksa penulisan namanya, dan sambungan internet komputer ini.</translation>
    </message>
    <message>
        <source>The server is there, but no database answers at this port</source>
        <translation>Server ada, tetapi tidak ada basis data yang menjawab di port ini</translation>
    </message>
    <message>
        <source>Check the port. Whoever looks after the server can say whether PostgreSQL runs and lets this computer in.</source>
        <translation>Periksa port. Pengurus server dapat memastikan apakah PostgreSQL berjalan dan menerima komputer ini.</translation>
    </message>
    <message>
        <source>The team&apos;s server does not answer</source>
        <translation>Server tim tidak menjawab</translation>
    </message>
    <message>
        <source>It may be switched off, or a firewall stands in between. Your data is safe there. Try again in a moment.</source>
        <translation>Mungkin server dimatikan, atau terhalang firewall. Data Anda aman di sana. Coba lagi sebentar lagi.</translation>
    </message>
    <message>
        <source>The server speaks without encryption</source>
        <translation>Server ini tidak memakai enkripsi</translation>
    </message>
    <message>
        <source>Siaran sends no password over such a connection. The server needs a certificate.</source>
        <translation>Siaran tidak mengirim kata sandi lewat sambungan seperti itu. Server memerlukan sertifikat.</translation>
    </message>
    <message>
        <source>The certificate of the server is for another name</source>
        <translation>Sertifikat server dibuat untuk nama lain</translation>
    </message>
    <message>
        <source>Enter the server&apos;s name as its certificate has it, not its number.</source>
        <translation>Masukkan nama server seperti di sertifikatnya, bukan nomornya.</translation>
    </message>
    <message>
        <source>Nobody this computer trusts vouches for the server</source>
        <translation>Tidak ada pihak tepercaya yang menjamin server ini</translation>
    </message>
    <message>
        <source>If your team has a certificate authority of its own, choose its certificate file. Otherwise do not go on.</source>
        <translation>Jika tim Anda punya otoritas sertifikat sendiri, pilih berkas sertifikatnya. Jika tidak, jangan lanjutkan.</translation>
    </message>
    <message>
        <source>The certificate of the server has run out</source>
        <translation>Masa berlaku sertifikat server sudah habis</translation>
    </message>
    <message>
        <source>Whoever looks after the server has to renew it. Check the date of this computer too.</source>
        <translation>Pengurus server harus memperbaruinya. Periksa juga tanggal komputer ini.</translation>
    </message>
    <message>
        <source>The certificate file cannot be used</source>
        <translation>Berkas sertifikat tidak dapat dipakai</translation>
    </message>
    <message>
        <source>Choose a file in the form PEM that this user may read, or leave it empty.</source>
        <translation>Pilih berkas berformat PEM yang boleh dibaca pengguna ini, atau biarkan kosong.</translation>
    </message>
    <message>
        <source>The name or the password is not right</source>
        <translation>Nama atau kata sandi salah</translation>
    </message>
    <message>
        <source>Write both as they were given to you. An owner can give you a new password.</source>
        <translation>Tulis keduanya persis seperti yang Anda terima. Pemilik dapat memberi Anda kata sandi baru.</translation>
    </message>
    <message>
        <source>An owner has closed your access to this team</source>
        <translation>Pemilik telah menutup akses Anda ke tim ini</translation>
    </message>
    <message>
        <source>Ask the owner whether that was meant.</source>
        <translation>Tanyakan kepada pemilik apakah itu disengaja.</translation>
    </message>
    <message>
        <source>The server has no database of this name</source>
        <translation>Server tidak punya basis data dengan nama ini</translation>
    </message>
    <message>
        <source>Check the name against the message you were given.</source>
        <translation>Cocokkan namanya dengan pesan yang Anda terima.</translation>
    </message>
    <message>
        <source>This database is not a workspace of Siaran</source>
        <translation>Basis data ini bukan ruang kerja Siaran</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the name of the database.</source>
        <translation>Tidak ada yang diubah. Periksa nama basis data.</translation>
    </message>
    <message>
        <source>The server does not grant this sign-in what it needs</source>
        <translation>Server tidak memberi nama masuk ini hak yang diperlukan</translation>
    </message>
    <message>
        <source>To set up a team it takes one that may create databases and roles, such as postgres. Otherwise ask whoever looks after the server.</source>
        <translation>Untuk membuat tim diperlukan nama masuk yang boleh membuat basis data dan peran, misalnya postgres. Jika tidak ada, tanyakan kepada pengurus server.</translation>
    </message>
    <message>
        <source>There is something in this database already</source>
        <translation>Basis data ini sudah ada isinya</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name for the new database.</source>
        <translation>Tidak ada yang diubah. Pilih nama lain untuk basis data baru.</translation>
    </message>
    <message>
        <source>Your password for the team is not kept on this computer</source>
        <translation>Kata sandi tim Anda tidak disimpan di komputer ini</translation>
    </message>
    <message>
        <source>Enter it again, or work in another workspace.</source>
        <translation>Masukkan lagi, atau bekerja di ruang kerja lain.</translation>
    </message>
    <message>
        <source>The server asks for the password in an unsafe way</source>
        <translation>Server meminta kata sandi dengan cara yang tidak aman</translation>
    </message>
    <message>
        <source>Siaran does not tell it. The server has to be set to scram-sha-256.</source>
        <translation>Siaran tidak memberikannya. Server harus diatur ke scram-sha-256.</translation>
    </message>
    <message>
        <source>This sign-in is nobody&apos;s of the team</source>
        <translation>Nama masuk ini bukan milik siapa pun di tim</translation>
    </message>
    <message>
        <source>Use the one you were given, not that of the server&apos;s administrator.</source>
        <translation>Pakai yang diberikan kepada Anda, bukan milik administrator server.</translation>
    </message>
    <message>
        <source>You have to choose a password of your own</source>
        <translation>Anda harus memilih kata sandi sendiri</translation>
    </message>
    <message>
        <source>The one you were given works once. Sign in with it again to choose another.</source>
        <translation>Kata sandi yang Anda terima hanya berlaku sekali. Masuk lagi dengannya untuk memilih yang lain.</translation>
    </message>
    <message>
        <source>The team&apos;s workspace is of an older Siaran</source>
        <translation>Ruang kerja tim berasal dari Siaran yang lebih lama</translation>
    </message>
    <message>
        <source>Whoever looks after the server brings it up to date with siaran-server migrate. Nothing is lost.</source>
        <translation>Pengurus server memutakhirkannya dengan siaran-server migrate. Tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>This PostgreSQL is too old</source>
        <translation>PostgreSQL ini terlalu lama</translation>
    </message>
    <message>
        <source>Siaran needs version 15 or newer.</source>
        <translation>Siaran memerlukan versi 15 atau lebih baru.</translation>
    </message>
    <message>
        <source>Somebody on this server has this sign-in name already</source>
        <translation>Seseorang di server ini sudah memakai nama masuk ini</translation>
    </message>
    <message>
        <source>Choose another one, such as the name with a number.</source>
        <translation>Pilih yang lain, misalnya nama dengan angka.</translation>
    </message>
    <message>
        <source>This cannot be a sign-in name</source>
        <translation>Ini tidak dapat menjadi nama masuk</translation>
    </message>
    <message>
        <source>Use small letters, digits and dots, beginning with a letter.</source>
        <translation>Pakai huruf kecil, angka, dan titik, diawali huruf.</translation>
    </message>
    <message>
        <source>The name is missing or too long</source>
        <translation>Nama belum diisi atau terlalu panjang</translation>
    </message>
    <message>
        <source>Others see it beside what the person does.</source>
        <translation>Orang lain melihatnya di samping apa yang dilakukan orang itu.</translation>
    </message>
    <message>
        <source>Somebody has begun to work in the team&apos;s workspace</source>
        <translation>Seseorang sudah mulai bekerja di ruang kerja tim</translation>
    </message>
    <message>
        <source>Nothing was moved. A workspace can only move into a new one that is empty.</source>
        <translation>Tidak ada yang dipindahkan. Ruang kerja hanya dapat pindah ke yang baru dan kosong.</translation>
    </message>
    <message>
        <source>Messages are just being sent</source>
        <translation>Pesan sedang dikirim</translation>
    </message>
    <message>
        <source>Nothing was moved. Pause what sends, wait a moment, and try again.</source>
        <translation>Tidak ada yang dipindahkan. Jeda pengiriman, tunggu sebentar, lalu coba lagi.</translation>
    </message>
    <message>
        <source>Another program works with the workspace on this computer</source>
        <translation>Program lain sedang memakai ruang kerja di komputer ini</translation>
    </message>
    <message>
        <source>Nothing was moved. Close it and try again.</source>
        <translation>Tidak ada yang dipindahkan. Tutup program itu, lalu coba lagi.</translation>
    </message>
    <message>
        <source>The workspace of this computer has moved to a team&apos;s server</source>
        <translation>Ruang kerja komputer ini sudah pindah ke server tim</translation>
    </message>
    <message>
        <source>It is closed here, so that nobody is messaged twice. Open the team&apos;s workspace.</source>
        <translation>Di sini ditutup, supaya tidak ada yang dikirimi dua kali. Buka ruang kerja tim.</translation>
    </message>
    <message>
        <source>A move to a team&apos;s server was cut off at its last step</source>
        <translation>Pemindahan ke server tim terputus di langkah terakhir</translation>
    </message>
    <message>
        <source>Your data is safe on one of the two sides. Finish the move: Siaran finds out on which.</source>
        <translation>Data Anda aman di salah satu sisi. Selesaikan pemindahan: Siaran mencari tahu di sisi mana.</translation>
    </message>
    <message>
        <source>What arrived was not the same as what left</source>
        <translation>Yang tiba tidak sama dengan yang berangkat</translation>
    </message>
    <message>
        <source>Nothing was moved. Try again.</source>
        <translation>Tidak ada yang dipindahkan. Coba lagi.</translation>
    </message>
    <message>
        <source>The connection broke at the very last step</source>
        <translation>Sambungan terputus di langkah paling akhir</translation>
    </message>
    <message>
        <source>Your data is safe on one of the two sides. Try again: Siaran finds out on which.</source>
        <translation>Data Anda aman di salah satu sisi. Coba lagi: Siaran mencari tahu di sisi mana.</translation>
    </message>
    <message>
        <source>You cannot do this to yourself</source>
        <translation>Anda tidak dapat melakukan ini pada diri sendiri</translation>
    </message>
    <message>
        <source>So a team never loses its last owner. Another owner can do it.</source>
        <translation>Dengan begitu tim tidak pernah kehilangan pemilik terakhirnya. Pemilik lain dapat melakukannya.</translation>
    </message>
    <message>
        <source>This person is not of the team</source>
        <translation>Orang ini bukan anggota tim</translation>
    </message>
    <message>
        <source>Refresh the list and look again.</source>
        <translation>Segarkan daftarnya dan lihat lagi.</translation>
    </message>
    <message>
        <source>This workspace is for you alone</source>
        <translation>Ruang kerja ini hanya untuk Anda</translation>
    </message>
    <message>
        <source>Only the workspace of a team has people and roles.</source>
        <translation>Hanya ruang kerja tim yang punya orang dan peran.</translation>
    </message>
    <message>
        <source>This password is too short</source>
        <translation>Kata sandi ini terlalu pendek</translation>
    </message>
    <message>
        <source>Choose one of at least ten letters or digits.</source>
        <translation>Pilih yang paling sedikit sepuluh huruf atau angka.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What is the matter. What to do.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Files beside the data could not be copied</source>
        <translation>Berkas di samping data tidak dapat disalin</translation>
    </message>
    <message>
        <source>Nothing was moved. The disk of this computer may be full: make room and try again.</source>
        <translation>Tidak ada yang dipindahkan. Mungkin disk komputer ini penuh: kosongkan sedikit lalu coba lagi.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TemplateAnswerDialog</name>
    <message>
        <source>Send a template</source>
        <translation>Kirim templat</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Kirim</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A template in a list: its name and its language</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>There is no approved template without a picture or a file. Sync your templates first.</source>
        <translation>Tidak ada templat disetujui yang tanpa gambar atau berkas. Sinkronkan dulu templat Anda.</translation>
    </message>
    <message>
        <source>Fill in every variable first.</source>
        <translation>Isi dulu semua variabel.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TemplateDeeds</name>
    <message>
        <source>“%1” was handed in. WhatsApp looks at it; this takes minutes, at most a day.</source>
        <translation>“%1” sudah diajukan. WhatsApp memeriksanya; perlu beberapa menit, paling lama sehari.</translation>
    </message>
    <message>
        <source>It has parts that only WhatsApp Manager can change.</source>
        <translation>Ada bagian yang hanya bisa diubah di WhatsApp Manager.</translation>
    </message>
    <message>
        <source>It has parts that only WhatsApp Manager can copy.</source>
        <translation>Ada bagian yang hanya bisa disalin di WhatsApp Manager.</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be deleted: %1 still send(s) it. Stop or change that first.</source>
        <extracomment>%1: names of campaigns</extracomment>
        <translation>
            <numerusform>Tidak bisa dihapus: masih dikirim oleh %1. Hentikan atau ubah itu dulu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished campaign(s) keep showing what was sent.</source>
        <translation>
            <numerusform>%n kampanye yang sudah selesai tetap menampilkan apa yang dikirim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” in %2 at WhatsApp?</source>
        <translation>Hapus “%1” dalam bahasa %2 di WhatsApp?</translation>
    </message>
    <message>
        <source>It cannot be undone, and WhatsApp does not take a new one of this name for 30 days.</source>
        <translation>Ini tidak bisa diurungkan, dan WhatsApp tidak menerima templat baru dengan nama ini selama 30 hari.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Jangan dihapus</translation>
    </message>
    <message>
        <source>“%1” was deleted.</source>
        <translation>“%1” sudah dihapus.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TemplateDetails</name>
    <message>
        <source>Choose a template to see how it looks to a customer.</source>
        <translation>Pilih templat untuk melihat tampilannya bagi pelanggan.</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Di mana</translation>
    </message>
    <message>
        <source>%1 · %2 · quality: %3</source>
        <extracomment>About a template: its category, its language, how people took it</extracomment>
        <translation>%1 · %2 · kualitas: %3</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <extracomment>A variable that has only a number</extracomment>
        <translation>Variabel %1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>No variables: everybody gets the same words</source>
        <translation>Tanpa variabel: semua orang menerima kata yang sama</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Contoh</translation>
    </message>
    <message>
        <source>Campaigns with it</source>
        <translation>Kampanye yang memakainya</translation>
    </message>
    <message>
        <source>It paused: %1. Nobody is lost; resume when it is approved again.</source>
        <extracomment>%1: names of campaigns</extracomment>
        <translation>Dijeda karenanya: %1. Tidak ada yang hilang; lanjutkan setelah templat disetujui lagi.</translation>
    </message>
    <message>
        <source>WhatsApp will move it to the category %1, with its prices.</source>
        <translation>WhatsApp akan memindahkannya ke kategori %1, dengan tarif kategori itu.</translation>
    </message>
    <message>
        <source>For this customer</source>
        <translation>Untuk pelanggan ini</translation>
    </message>
    <message>
        <source>%1 (paused by it)</source>
        <extracomment>A campaign that waits because WhatsApp stopped the template</extracomment>
        <translation>%1 (dijeda karenanya)</translation>
    </message>
    <message>
        <source>Show this campaign</source>
        <translation>Tampilkan kampanye ini</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TemplateErrorText</name>
    <message>
        <source>This template is gone</source>
        <translation>Templat ini sudah tidak ada</translation>
    </message>
    <message>
        <source>It was deleted meanwhile. Sync to see what there is.</source>
        <translation>Mungkin baru saja dihapus. Sinkronkan untuk melihat yang ada.</translation>
    </message>
    <message>
        <source>Something is still missing</source>
        <translation>Masih ada yang kurang</translation>
    </message>
    <message>
        <source>Mend the fields that are marked.</source>
        <translation>Perbaiki isian yang ditandai.</translation>
    </message>
    <message>
        <source>The draft could not be kept on this computer</source>
        <translation>Draf tidak bisa disimpan di komputer ini</translation>
    </message>
    <message>
        <source>Free some space on the disk; it is tried again with your next change.</source>
        <translation>Kosongkan ruang di disk; akan dicoba lagi saat Anda mengubah sesuatu.</translation>
    </message>
    <message>
        <source>WhatsApp takes no change of it now</source>
        <translation>WhatsApp sekarang tidak menerima perubahannya</translation>
    </message>
    <message>
        <source>Only what is approved, rejected or paused can be changed. Wait for the review, or duplicate it under another name.</source>
        <translation>Hanya yang disetujui, ditolak, atau dijeda yang bisa diubah. Tunggu peninjauannya, atau gandakan dengan nama lain.</translation>
    </message>
    <message>
        <source>It was changed in the last 24 hours</source>
        <translation>Sudah diubah dalam 24 jam terakhir</translation>
    </message>
    <message>
        <source>WhatsApp takes one change a day of an approved template. Your draft is kept.</source>
        <translation>WhatsApp menerima satu perubahan per hari untuk templat yang disetujui. Draf Anda tetap disimpan.</translation>
    </message>
    <message>
        <source>It was changed ten times in 30 days</source>
        <translation>Sudah diubah sepuluh kali dalam 30 hari</translation>
    </message>
    <message>
        <source>WhatsApp takes no more. Duplicate it under another name instead.</source>
        <translation>WhatsApp tidak menerima perubahan lagi. Gandakan saja dengan nama lain.</translation>
    </message>
    <message>
        <source>There is one with this name and language</source>
        <translation>Sudah ada templat dengan nama dan bahasa ini</translation>
    </message>
    <message>
        <source>Choose another name. The name of a deleted one is free again after 30 days.</source>
        <translation>Pilih nama lain. Nama templat yang dihapus bisa dipakai lagi setelah 30 hari.</translation>
    </message>
    <message>
        <source>Your account has as many templates as it may</source>
        <translation>Jumlah templat di akun Anda sudah mencapai batas</translation>
    </message>
    <message>
        <source>Delete some that nobody needs, and try again.</source>
        <translation>Hapus beberapa yang tidak diperlukan, lalu coba lagi.</translation>
    </message>
    <message>
        <source>WhatsApp finds the message too long</source>
        <translation>Menurut WhatsApp pesannya terlalu panjang</translation>
    </message>
    <message>
        <source>Shorten the text or the examples.</source>
        <translation>Perpendek teks atau contohnya.</translation>
    </message>
    <message>
        <source>WhatsApp does not take the header</source>
        <translation>WhatsApp tidak menerima judulnya</translation>
    </message>
    <message>
        <source>Change its text, its example or its sample.</source>
        <translation>Ubah teks, contoh, atau contoh berkasnya.</translation>
    </message>
    <message>
        <source>WhatsApp does not take the message or a button</source>
        <translation>WhatsApp tidak menerima pesan atau salah satu tombolnya</translation>
    </message>
    <message>
        <source>Look at the variables, the examples and the buttons.</source>
        <translation>Periksa variabel, contoh, dan tombolnya.</translation>
    </message>
    <message>
        <source>WhatsApp does not take the footer</source>
        <translation>WhatsApp tidak menerima catatan kakinya</translation>
    </message>
    <message>
        <source>Write at most 60 characters, without variables.</source>
        <translation>Tulis paling banyak 60 karakter, tanpa variabel.</translation>
    </message>
    <message>
        <source>WhatsApp finds too many variables for so few words</source>
        <translation>Menurut WhatsApp variabelnya terlalu banyak untuk kata sesedikit itu</translation>
    </message>
    <message>
        <source>Write more around them, or use fewer.</source>
        <translation>Tulis lebih banyak kata di sekitarnya, atau kurangi variabelnya.</translation>
    </message>
    <message>
        <source>WhatsApp does not take a variable at the edge</source>
        <translation>WhatsApp tidak menerima variabel di awal atau akhir</translation>
    </message>
    <message>
        <source>Put words before the first and behind the last one.</source>
        <translation>Beri kata sebelum variabel pertama dan sesudah yang terakhir.</translation>
    </message>
    <message>
        <source>The sample cannot be read</source>
        <translation>Contoh berkas tidak bisa dibaca</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Pilih lagi berkasnya.</translation>
    </message>
    <message>
        <source>There is nothing in this file</source>
        <translation>Berkas ini kosong</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Pilih yang lain.</translation>
    </message>
    <message>
        <source>WhatsApp does not take this kind of file here</source>
        <translation>WhatsApp tidak menerima jenis berkas ini di sini</translation>
    </message>
    <message>
        <source>A picture is JPEG or PNG, a video MP4, a document PDF.</source>
        <translation>Gambar berupa JPEG atau PNG, video MP4, dokumen PDF.</translation>
    </message>
    <message>
        <source>This file is too large</source>
        <translation>Berkas ini terlalu besar</translation>
    </message>
    <message>
        <source>WhatsApp takes 5 MB of a picture, 16 MB of a video and 100 MB of a document.</source>
        <translation>WhatsApp menerima gambar sampai 5 MB, video sampai 16 MB, dan dokumen sampai 100 MB.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TemplateFilterBar</name>
    <message>
        <source>Search name or text</source>
        <translation>Cari nama atau teks</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Semua status</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Semua kategori</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Semua bahasa</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TemplateForm</name>
    <message>
        <source>About something the customer did: an order, a payment, an appointment. No offers in it, or WhatsApp moves it to Marketing.</source>
        <translation>Tentang sesuatu yang dilakukan pelanggan: pesanan, pembayaran, janji temu. Jangan ada penawaran, atau WhatsApp memindahkannya ke Pemasaran.</translation>
    </message>
    <message>
        <source>Offers, news, invitations. Give people a way out: a quick reply such as “Stop promotions”.</source>
        <translation>Penawaran, kabar, undangan. Beri orang jalan untuk berhenti: balasan cepat seperti “Stop promo”.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>For you, not for customers: promo_lebaran</source>
        <translation>Untuk Anda, bukan untuk pelanggan: promo_lebaran</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategori</translation>
    </message>
    <message>
        <source>No header</source>
        <translation>Tanpa judul</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata-kata</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Header text</source>
        <translation>Teks judul</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Insert a variable</source>
        <translation>Sisipkan variabel</translation>
    </message>
    <message>
        <source>A place each customer gets an own word at, such as the name</source>
        <translation>Tempat untuk kata yang berbeda bagi setiap pelanggan, misalnya namanya</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Catatan kaki</translation>
    </message>
    <message>
        <source>Small and grey under the message: “Reply STOP to unsubscribe”</source>
        <translation>Kecil dan abu-abu di bawah pesan: “Balas STOP untuk berhenti berlangganan”</translation>
    </message>
    <message>
        <source>Buttons</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>WhatsApp changes neither name, language nor category of a template.</source>
        <translation>WhatsApp tidak mengubah nama, bahasa, maupun kategori sebuah templat.</translation>
    </message>
    <message>
        <source>Which place it shows is chosen in each campaign.</source>
        <translation>Tempat yang ditampilkan dipilih di setiap kampanye.</translation>
    </message>
    <message>
        <source>A sample for WhatsApp&apos;s review. What customers get is chosen in each campaign.</source>
        <translation>Contoh untuk peninjauan WhatsApp. Yang diterima pelanggan dipilih di setiap kampanye.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 names one of several buttons, %2 says what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TemplateSample</name>
    <message>
        <source>Saturday</source>
        <translation>Sabtu</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Gambar</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>Copy offer code</source>
        <translation>Salin kode penawaran</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TemplateWords</name>
    <message>
        <source>WhatsApp finds the text abusive or threatening. Write it in a friendlier way.</source>
        <translation>WhatsApp menilai teks ini kasar atau mengancam. Tulis dengan lebih ramah.</translation>
    </message>
    <message>
        <source>The form is not right: often a variable at the very beginning or end, or two beside each other. Put words around every variable.</source>
        <translation>Bentuknya tidak benar: sering karena variabel berada di paling awal atau akhir, atau dua variabel berdempetan. Beri kata di sekitar setiap variabel.</translation>
    </message>
    <message>
        <source>It promotes something, but its category is not Marketing. Submit it as Marketing.</source>
        <translation>Isinya promosi, tetapi kategorinya bukan Pemasaran. Ajukan sebagai Pemasaran.</translation>
    </message>
    <message>
        <source>The text does not fit its category or language. Choose those that fit.</source>
        <translation>Teksnya tidak sesuai dengan kategori atau bahasanya. Pilih yang sesuai.</translation>
    </message>
    <message>
        <source>WhatsApp takes it for a fraud attempt. Name your shop, and do not ask for codes or payment details.</source>
        <translation>WhatsApp menganggapnya percobaan penipuan. Sebutkan nama toko Anda, dan jangan meminta kode atau data pembayaran.</translation>
    </message>
    <message>
        <source>WhatsApp gave no reason that we know. WhatsApp Manager may say more.</source>
        <translation>WhatsApp tidak memberi alasan yang kami kenal. WhatsApp Manager mungkin menjelaskan lebih lanjut.</translation>
    </message>
    <message>
        <source>WhatsApp is checking it. This takes minutes, at most a day.</source>
        <translation>Sedang diperiksa WhatsApp. Perlu beberapa menit, paling lama sehari.</translation>
    </message>
    <message>
        <source>WhatsApp rejected it. %1</source>
        <translation>Ditolak WhatsApp. %1</translation>
    </message>
    <message>
        <source>WhatsApp paused it because too many people complained or blocked you. It comes back by itself after some hours; send it to fewer, more interested people then.</source>
        <translation>Dijeda WhatsApp karena terlalu banyak orang mengeluh atau memblokir Anda. Templat aktif lagi sendiri setelah beberapa jam; lalu kirim ke lebih sedikit orang yang benar-benar berminat.</translation>
    </message>
    <message>
        <source>WhatsApp disabled it for good after repeated complaints. Write a new one.</source>
        <translation>Dinonaktifkan WhatsApp untuk seterusnya setelah keluhan berulang. Tulis templat baru.</translation>
    </message>
    <message>
        <source>It was deleted at WhatsApp. It is shown because a campaign used it.</source>
        <translation>Sudah dihapus di WhatsApp. Tetap ditampilkan karena pernah dipakai kampanye.</translation>
    </message>
    <message>
        <source>It cannot be sent now.</source>
        <translation>Sekarang tidak bisa dikirim.</translation>
    </message>
    <message>
        <source>It cannot be sent now. WhatsApp calls its state “%1”.</source>
        <translation>Sekarang tidak bisa dikirim. WhatsApp menyebut statusnya “%1”.</translation>
    </message>
    <message>
        <source>Many people blocked or reported this message. If it goes on, WhatsApp pauses it.</source>
        <translation>Banyak orang memblokir atau melaporkan pesan ini. Bila berlanjut, WhatsApp akan menjedanya.</translation>
    </message>
    <message>
        <source>Some people blocked or reported this message. Send it to people who expect it.</source>
        <translation>Beberapa orang memblokir atau melaporkan pesan ini. Kirim ke orang yang memang menantikannya.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TemplateWriter</name>
    <message>
        <source>New template</source>
        <translation>Templat baru</translation>
    </message>
    <message>
        <source>Change %1 (%2)</source>
        <extracomment>The title of a window: name and language of the template that is changed</extracomment>
        <translation>Ubah %1 (%2)</translation>
    </message>
    <message>
        <source>Parts of the template</source>
        <translation>Bagian templat</translation>
    </message>
    <message>
        <source>What a customer sees</source>
        <translation>Yang dilihat pelanggan</translation>
    </message>
    <message>
        <source>WhatsApp looks at it again, and campaigns that send it wait until then. An approved template can be changed once a day and ten times in 30 days.</source>
        <translation>WhatsApp memeriksanya lagi, dan kampanye yang mengirimnya menunggu sampai selesai. Templat yang disetujui bisa diubah sekali sehari dan sepuluh kali dalam 30 hari.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Buang</translation>
    </message>
    <message>
        <source>Close and keep the draft</source>
        <translation>Tutup dan simpan draf</translation>
    </message>
    <message>
        <source>Hand in for review</source>
        <translation>Ajukan untuk ditinjau</translation>
    </message>
    <message>
        <source>Handing it in…</source>
        <translation>Mengajukan…</translation>
    </message>
    <message>
        <source>Throw this draft away?</source>
        <translation>Buang draf ini?</translation>
    </message>
    <message>
        <source>What you have written is lost. Templates at WhatsApp stay as they are.</source>
        <translation>Yang sudah Anda tulis akan hilang. Templat di WhatsApp tetap sama.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Jangan dibuang</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TemplatesPane</name>
    <message>
        <source>Templates</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Sync with WhatsApp</source>
        <translation>Sinkronkan dengan WhatsApp</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager</source>
        <translation>Buka WhatsApp Manager</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>Cari templat</translation>
    </message>
    <message>
        <source>WhatsApp Manager</source>
        <translation>WhatsApp Manager</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sinkronkan</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Belum ada templat</translation>
    </message>
    <message>
        <source>No template matches</source>
        <translation>Tidak ada templat yang cocok</translation>
    </message>
    <message>
        <source>Try fewer letters, or look at all states.</source>
        <translation>Coba dengan huruf lebih sedikit, atau lihat semua status.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Hapus filter</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Menyinkronkan…</translation>
    </message>
    <message numerus="yes">
        <source>Syncing %Ln template(s) with WhatsApp…</source>
        <translation>
            <numerusform>Menyinkronkan %Ln templat dengan WhatsApp…</numerusform>
        </translation>
    </message>
    <message>
        <source>Fetching your templates from WhatsApp…</source>
        <translation>Mengambil templat Anda dari WhatsApp…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln berubah</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln dihapus</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed, synced %1</source>
        <extracomment>%1: what a sync changed (&quot;2 new, 1 changed&quot;), %2: a time of the day</extracomment>
        <translation>Tidak ada perubahan, disinkronkan %1</translation>
    </message>
    <message>
        <source>%1, synced %2</source>
        <translation>%1, disinkronkan %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln templat</numerusform>
        </translation>
    </message>
    <message>
        <source>Templates: %1</source>
        <translation>Templat: %1</translation>
    </message>
    <message>
        <source>Your WhatsApp account has no templates yet. Write the first one here.</source>
        <translation>Akun WhatsApp Anda belum punya templat. Tulis yang pertama di sini.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Lanjut menulis</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Templat baru</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>In another language</source>
        <translation>Dalam bahasa lain</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>For templates with more than this window knows, such as carousels; in your browser</source>
        <translation>Untuk templat yang tidak bisa diatur di jendela ini, misalnya korsel; dibuka di peramban Anda</translation>
    </message>
    <message>
        <source>WhatsApp must approve a text before you can start a chat with it. Fetch those your account has, or write a new one.</source>
        <translation>WhatsApp harus menyetujui sebuah teks sebelum Anda bisa memulai obrolan dengannya. Ambil yang ada di akun Anda, atau tulis yang baru.</translation>
    </message>
    <message>
        <source>A template without a name is begun and not handed in yet.</source>
        <translation>Sebuah templat tanpa nama sudah mulai ditulis dan belum diajukan.</translation>
    </message>
    <message>
        <source>“%1” is begun and not handed in yet.</source>
        <translation>“%1” sudah mulai ditulis dan belum diajukan.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s) after it.</source>
        <translation>
            <numerusform>%n lagi menunggu sesudahnya.</numerusform>
        </translation>
    </message>
    <message>
        <source>WhatsApp must approve a text before you can start a chat with it.</source>
        <translation>WhatsApp harus menyetujui sebuah teks sebelum Anda dapat memulai percakapan dengannya.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TestDialog</name>
    <message>
        <source>This person has no value for a variable. Choose another sample person beside, or give the variable a fallback.</source>
        <translation>Orang ini tidak punya isian untuk sebuah variabel. Pilih contoh orang lain di samping, atau beri variabelnya cadangan.</translation>
    </message>
    <message>
        <source>WhatsApp refused it. Check the number and the template.</source>
        <translation>WhatsApp menolaknya. Periksa nomor dan templatnya.</translation>
    </message>
    <message>
        <source>It left, and no answer came. Look at your phone before you try again.</source>
        <translation>Sudah berangkat, dan tidak ada jawaban. Lihat ponsel Anda sebelum mencoba lagi.</translation>
    </message>
    <message>
        <source>Send a test to yourself</source>
        <translation>Kirim tes ke diri sendiri</translation>
    </message>
    <message>
        <source>You get the message as it stands. No customer gets anything, and no report counts it.</source>
        <translation>Anda menerima pesannya apa adanya. Tidak ada pelanggan yang menerimanya, dan tidak dihitung di laporan.</translation>
    </message>
    <message>
        <source>You get the message as %1 would. No customer gets anything, and no report counts it.</source>
        <translation>Anda menerima pesannya seperti %1. Tidak ada pelanggan yang menerimanya, dan tidak dihitung di laporan.</translation>
    </message>
    <message>
        <source>Your own WhatsApp number</source>
        <translation>Nomor WhatsApp Anda sendiri</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>Kirim tes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>That is no phone number. Type it as 0812 3456 7890 or +62 812 3456 7890.</source>
        <translation>Itu bukan nomor telepon. Ketik sebagai 0812 3456 7890 atau +62 812 3456 7890.</translation>
    </message>
    <message>
        <source>The picture, video or document is missing. Choose it again on the page of the message.</source>
        <translation>Gambar, video, atau dokumennya tidak ada. Pilih lagi di halaman pesan.</translation>
    </message>
    <message>
        <source>Its file is on its way to WhatsApp right now. Try again in a moment.</source>
        <translation>Berkasnya sedang dikirim ke WhatsApp. Coba lagi sebentar lagi.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TestStep</name>
    <message>
        <source>A template that WhatsApp has approved</source>
        <translation>Templat yang sudah disetujui WhatsApp</translation>
    </message>
    <message>
        <source>Own words: only within a day after you wrote to the number</source>
        <translation>Kata-kata sendiri: hanya dalam sehari setelah Anda menulis ke nomor itu</translation>
    </message>
    <message>
        <source>Siaran is connected.</source>
        <translation>Siaran sudah tersambung.</translation>
    </message>
    <message>
        <source>Send the test</source>
        <translation>Kirim tes</translation>
    </message>
    <message>
        <source>Does a message arrive?</source>
        <translation>Apakah pesannya sampai?</translation>
    </message>
    <message>
        <source>Send one to your own phone. No customer gets anything. WhatsApp may count it as a paid message.</source>
        <translation>Kirim satu ke ponsel Anda sendiri. Tidak ada pelanggan yang menerimanya. WhatsApp mungkin menghitungnya sebagai pesan berbayar.</translation>
    </message>
    <message>
        <source>Your own number</source>
        <translation>Nomor Anda sendiri</translation>
    </message>
    <message>
        <source>Language of the template</source>
        <translation>Bahasa templat</translation>
    </message>
    <message>
        <source>Template and language</source>
        <translation>Templat dan bahasa</translation>
    </message>
    <message>
        <source>One without variables. New accounts have hello_world.</source>
        <translation>Pilih yang tanpa variabel. Akun baru punya hello_world.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kata-kata</translation>
    </message>
    <message>
        <source>That is no phone number. Type it as 0812 3456 7890 or +62 812 3456 7890.</source>
        <translation>Itu bukan nomor telepon. Ketik sebagai 0812 3456 7890 atau +62 812 3456 7890.</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Kirim lagi</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>Why a message failed. What to do about it.</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>You can also go on without a test.</source>
        <translation>Anda juga bisa melanjutkan tanpa tes.</translation>
    </message>
    <message>
        <source>Token and number have to be right first.</source>
        <translation>Token dan nomor harus benar dulu.</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>Mengirim …</translation>
    </message>
    <message>
        <source>WhatsApp took the message.</source>
        <translation>WhatsApp menerima pesannya.</translation>
    </message>
    <message>
        <source>It was delivered, and the report of it arrived here. Everything works.</source>
        <translation>Pesan sudah sampai, dan laporannya masuk ke sini. Semuanya berjalan.</translation>
    </message>
    <message>
        <source>On its way. Waiting for the delivery …</source>
        <translation>Sedang dikirim. Menunggu pesan sampai …</translation>
    </message>
    <message>
        <source>Waiting for WhatsApp&apos;s report …</source>
        <translation>Menunggu laporan WhatsApp …</translation>
    </message>
    <message>
        <source>Reports do not arrive at this computer: look at your phone.</source>
        <translation>Laporan tidak masuk ke komputer ini: lihat ponsel Anda.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ThreadHeader</name>
    <message>
        <source>Opt out</source>
        <translation>Hentikan langganan</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Buka kontak</translation>
    </message>
    <message>
        <source>Opted out</source>
        <translation>Berhenti berlangganan</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Sejak %1</translation>
    </message>
    <message>
        <source>Opt back in…</source>
        <translation>Berlangganan lagi…</translation>
    </message>
    <message>
        <source>Opt out…</source>
        <translation>Hentikan langganan…</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ThreadList</name>
    <message>
        <source>Search names and messages</source>
        <translation>Cari nama dan pesan</translation>
    </message>
    <message>
        <source>Which conversations</source>
        <translation>Percakapan yang mana</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Belum dibaca</translation>
    </message>
    <message>
        <source>May want to stop</source>
        <translation>Mungkin ingin berhenti</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Percakapan</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <translation>Belum ada balasan</translation>
    </message>
    <message>
        <source>What customers write to you stands here, beside the campaign they answer.</source>
        <translation>Yang ditulis pelanggan kepada Anda ada di sini, di samping kampanye yang dibalasnya.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Tidak ada yang cocok</translation>
    </message>
    <message>
        <source>Try other words, or look at all conversations.</source>
        <translation>Coba kata lain, atau lihat semua percakapan.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tampilkan semua</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ThreadView</name>
    <message>
        <source>Show earlier messages</source>
        <translation>Tampilkan pesan sebelumnya</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Pesan</translation>
    </message>
    <message>
        <source>Nothing was written yet</source>
        <translation>Belum ada yang ditulis</translation>
    </message>
    <message>
        <source>What this person writes to you stands here.</source>
        <translation>Yang ditulis orang ini kepada Anda ada di sini.</translation>
    </message>
    <message>
        <source>The messages could not be read</source>
        <translation>Pesannya tidak bisa dibaca</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ToastHost</name>
    <message>
        <source>Close this message</source>
        <translation>Tutup pesan ini</translation>
    </message>
</context>
<context>
    <name>siaran::ui::TokenStep</name>
    <message>
        <source>Which WhatsApp account is it?</source>
        <translation>Akun WhatsApp yang mana?</translation>
    </message>
    <message>
        <source>Siaran speaks to WhatsApp in your name. It needs an access token of a system user, with the rights whatsapp_business_messaging and whatsapp_business_management. You make it in the business settings of Meta, under Users, System users.</source>
        <translation>Siaran berbicara dengan WhatsApp atas nama Anda. Untuk itu perlu token akses milik pengguna sistem, dengan izin whatsapp_business_messaging dan whatsapp_business_management. Anda membuatnya di pengaturan bisnis Meta, di bagian Pengguna, Pengguna sistem.</translation>
    </message>
    <message>
        <source>Open WhatsApp Manager</source>
        <translation>Buka WhatsApp Manager</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token akses</translation>
    </message>
    <message>
        <source>Shown as dots. It is kept in the keyring of this computer, never in a log.</source>
        <translation>Ditampilkan sebagai titik. Disimpan di brankas sandi komputer ini, tidak pernah di catatan.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Lanjutan</translation>
    </message>
    <message>
        <source>The environment of this program decides some of it: %1.</source>
        <extracomment>%1: names of variables of the environment</extracomment>
        <translation>Sebagian ditentukan oleh lingkungan program ini: %1.</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Alamat API</translation>
    </message>
    <message>
        <source>Another one for a simulator or a gateway of your own.</source>
        <translation>Alamat lain untuk simulator atau gerbang milik Anda sendiri.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Berkas sertifikat</translation>
    </message>
    <message>
        <source>The only authority to trust, as a PEM file. Empty: those of this computer.</source>
        <translation>Satu-satunya otoritas yang dipercaya, berupa berkas PEM. Kosong: memakai milik komputer ini.</translation>
    </message>
    <message>
        <source>The token may send and manage. It expires on %1: put a new one in before.</source>
        <translation>Token boleh mengirim dan mengelola. Berlaku sampai %1: masukkan yang baru sebelum itu.</translation>
    </message>
    <message>
        <source>The token may send and manage, and does not expire.</source>
        <translation>Token boleh mengirim dan mengelola, dan tidak kedaluwarsa.</translation>
    </message>
</context>
<context>
    <name>siaran::ui::ValueEditor</name>
    <message>
        <source>Labels</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Deleted label</source>
        <translation>Label yang sudah dihapus</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Deleted status</source>
        <translation>Status yang sudah dihapus</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>and</source>
        <translation>dan</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Angka</translation>
    </message>
    <message>
        <source>Largest number</source>
        <translation>Angka terbesar</translation>
    </message>
    <message>
        <source>Texts, with commas between them</source>
        <translation>Teks, dipisahkan koma</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Teks</translation>
    </message>
    <message>
        <source>Bandung, Jakarta</source>
        <translation>Bandung, Jakarta</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Pilihan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Jumlah hari</translation>
    </message>
    <message>
        <source>days</source>
        <extracomment>After a number: within the last 90 days</extracomment>
        <translation>hari terakhir</translation>
    </message>
    <message>
        <source>days</source>
        <comment>ahead</comment>
        <extracomment>After a number: within the next 7 days</extracomment>
        <translation>hari ke depan</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Bulan</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>bulan ini</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanye</translation>
    </message>
    <message>
        <source>Deleted campaign</source>
        <translation>Kampanye yang sudah dihapus</translation>
    </message>
    <message>
        <source>None to choose yet</source>
        <translation>Belum ada pilihan</translation>
    </message>
</context>
<context>
    <name>siaran::ui::VariablesEditor</name>
    <message>
        <source>Variable %1</source>
        <translation>Variabel %1</translation>
    </message>
    <message>
        <source>Header variable %1</source>
        <translation>Variabel judul %1</translation>
    </message>
    <message>
        <source>Variable of button %1</source>
        <translation>Variabel tombol %1</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>Variabel</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Diisi dengan</translation>
    </message>
    <message>
        <source>If empty</source>
        <translation>Bila kosong</translation>
    </message>
    <message>
        <source>%1: filled with</source>
        <translation>%1: diisi dengan</translation>
    </message>
    <message>
        <source>%1: the words</source>
        <translation>%1: kata-katanya</translation>
    </message>
    <message>
        <source>The same words for everyone</source>
        <translation>Kata yang sama untuk semua orang</translation>
    </message>
    <message>
        <source>%1: if empty</source>
        <translation>%1: bila kosong</translation>
    </message>
    <message>
        <source>Leave the person out</source>
        <translation>Lewati orangnya</translation>
    </message>
    <message>
        <source>These words stand in for people without a value. Empty: they get no message.</source>
        <translation>Kata ini dipakai bila datanya kosong. Bila tidak diisi: orangnya tidak dikirimi.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>Nomor telepon</translation>
    </message>
    <message>
        <source>Fixed words</source>
        <translation>Kata tetap</translation>
    </message>
</context>
<context>
    <name>siaran::ui::VerdictRow</name>
    <message>
        <source>True: %1. %2</source>
        <extracomment>Read aloud: whether a condition is true for somebody, the condition, what the person has</extracomment>
        <translation>Benar: %1. %2</translation>
    </message>
    <message>
        <source>Not true: %1. %2</source>
        <translation>Tidak benar: %1. %2</translation>
    </message>
</context>
<context>
    <name>siaran::ui::WizardFooter</name>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Periksa lagi</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Lanjut</translation>
    </message>
</context>
<context>
    <name>siaran::ui::WizardHeader</name>
    <message>
        <source>Name of the campaign</source>
        <translation>Nama kampanye</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Simpan dan tutup</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <extracomment>%1 is a time of the day</extracomment>
        <translation>Draf disimpan pukul %1</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Belum disimpan: %1</translation>
    </message>
</context>
</TS>
